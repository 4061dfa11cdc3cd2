package dateline.adapter.sql;

import dateline.fact.FactStoreException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of this process alone, for a store that nobody keeps. */
record TemporaryFolder(Path path) {
  static TemporaryFolder create() {
    try {
      return new TemporaryFolder(Files.createTempDirectory("dateline"));
    } catch (IOException e) {
      throw new FactStoreException(
          "No temporary folder could be made; check that the disk has space.", e);
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Deletes the folder with the files in it. */
  void delete() {
    File folder = path.toFile();
    File[] files = folder.listFiles();
    if (files != null) {
      for (File file : files) {
        deleteOrLater(file);
      }
    }
    deleteOrLater(folder);
  }

  private static void deleteOrLater(File file) {
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }
}
