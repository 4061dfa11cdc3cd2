package dateline.news.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no text, by their first bytes. */
enum FileKind {
  PDF("a PDF document", 0, "%PDF"),
  ZIP("a ZIP archive or an Office document", 0, "PK\u0003\u0004"),
  PNG("a PNG image", 0, "\u0089PNG"),
  JPEG("a JPEG image", 0, "\u00ff\u00d8\u00ff"),
  GIF("a GIF image", 0, "GIF8"),
  WEBP("a WebP image", 8, "WEBP"),
  AVIF("an AVIF image", 4, "ftypavif"),
  HEIC("a HEIC image", 4, "ftyphei"),
  TIFF_LITTLE("a TIFF image", 0, "II*\u0000"),
  TIFF_BIG("a TIFF image", 0, "MM\u0000*"),
  VIDEO("a video", 4, "ftyp"),
  MATROSKA("a video", 0, "\u001aE\u00df\u00a3"),
  WAVE("a sound recording", 8, "WAVE"),
  MP3("a sound recording", 0, "ID3"),
  OGG("a sound recording", 0, "OggS"),
  GZIP("a gzip archive", 0, "\u001f\u008b"),
  BZIP2("a bzip2 archive", 0, "BZh"),
  XZ("an xz archive", 0, "\u00fd7zXZ"),
  SEVEN_ZIP("a 7-Zip archive", 0, "7z\u00bc\u00af"),
  RAR("a RAR archive", 0, "Rar!\u001a"),
  OFFICE("an old Office document", 0, "\u00d0\u00cf\u0011\u00e0"),
  RTF("an RTF document", 0, "{\\rtf"),
  SQLITE("a database", 0, "SQLite format 3\u0000"),
  ELF("a program", 0, "\u007fELF"),
  CLASS("a program", 0, "\u00ca\u00fe\u00ba\u00be");

  private final String description;
  private final int offset;
  private final String magic;

  FileKind(String description, int offset, String magic) {
    this.description = description;
    this.offset = offset;
    this.magic = magic;
  }

  /** The kind of a file; empty where its first bytes are none of these. */
  static Optional<FileKind> of(byte[] bytes) {
    return Arrays.stream(values()).filter(kind -> kind.starts(bytes)).findFirst();
  }

  /** With its article: "a PDF document". */
  String description() {
    return description;
  }

  private boolean starts(byte[] bytes) {
    int end = offset + magic.length();
    return bytes.length >= end
        && new String(bytes, offset, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
  }
}
