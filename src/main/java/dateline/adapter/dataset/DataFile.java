package dateline.adapter.dataset;

import dateline.eval.EvaluationException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file in UTF-8, gzipped or not: its first two bytes tell, whatever it is called. */
final class DataFile {
  private final Path path;

  DataFile(Path path) {
    this.path = path;
  }

  /** What is done with one line, counted from 1; says whether to go on. */
  interface LineReader {
    boolean read(int number, String line);
  }

  /** What is done with the whole content. */
  interface ContentReader<T> {
    T read(InputStream content) throws IOException;
  }

  /** The name without folders. */
  String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** A fault in one line. */
  EvaluationException fault(int line, String what) {
    return new EvaluationException(path + ", line " + line + ": " + what);
  }

  /** A fault of the whole file. */
  EvaluationException fault(String what) {
    return new EvaluationException(path + ": " + what);
  }

  /** Reads line by line until the end or until the reader has enough. */
  void lines(LineReader reader) {
    content(
        content -> {
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
          int number = 0;
          boolean more = true;
          for (String line = lines.readLine(); more && line != null; line = lines.readLine()) {
            number++;
            more = reader.read(number, number == 1 ? withoutByteOrderMark(line) : line);
          }
          return number;
        });
  }

  /** Reads all of it. */
  <T> T content(ContentReader<T> reader) {
    if (!Files.exists(path)) {
      throw new EvaluationException("There is no file " + path + ".");
    }
    if (Files.isDirectory(path)) {
      throw new EvaluationException(path + " is a directory; name a file in it.");
    }
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
        InputStream content = unpacked(bytes)) {
      return reader.read(content);
    } catch (IOException e) {
      throw new EvaluationException("The file " + path + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputStream unpacked(InputStream bytes) throws IOException {
    bytes.mark(2);
    boolean gzipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
    bytes.reset();
    return gzipped ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  private static String withoutByteOrderMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }
}
