package dateline.adapter.sql;

import dateline.fact.FactStoreException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteErrorCode;

/**
 * Says in a sentence what is wrong with a store's file.
 *
 * @param file the store
 * @param patience how long a locked file is waited for
 */
record Failures(Path file, Duration patience) {
  /** The failure as the port's exception. */
  FactStoreException of(SQLException failure) {
    return new FactStoreException(sentence(failure), failure);
  }

  /** The store was closed before. */
  FactStoreException closed() {
    return new FactStoreException("The store " + file + " has been closed; open it again.");
  }

  /** The file belongs to somebody else. */
  FactStoreException foreign() {
    return new FactStoreException(
        "The file "
            + file
            + " is another program's database, not a store of Dateline; name another file.");
  }

  /** The file was written by a later version. */
  FactStoreException newer(long found, long known) {
    return new FactStoreException(
        "The store "
            + file
            + " was written by a newer version of Dateline (its schema is "
            + found
            + ", this version knows "
            + known
            + "); update Dateline or name another file.");
  }

  /** The file is a folder. */
  FactStoreException directory() {
    return new FactStoreException("The store " + file + " is a folder; name a file in it.");
  }

  private String sentence(SQLException failure) {
    // an extended code carries its family in the lowest byte (https://sqlite.org/rescode.html)
    return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff)) {
      case SQLITE_NOTADB -> "The file " + file + " is not a database; name another file.";
      case SQLITE_CORRUPT ->
          "The store "
              + file
              + " is damaged; restore it from a copy, or remove it and read the articles again.";
      case SQLITE_FULL ->
          "The disk is full: nothing was written to the store "
              + file
              + "; free some space and try again.";
      case SQLITE_READONLY ->
          "The store "
              + file
              + " cannot be changed, because the file or its folder is read-only; allow writing or"
              + " name another file.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "Another program has kept the store "
              + file
              + " locked for more than "
              + patience.toSeconds()
              + " seconds; end it or try again later.";
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
          "The store "
              + file
              + " cannot be opened; check that its folder exists and that you may read and write it.";
      case SQLITE_IOERR ->
          "Reading or writing the store " + file + " failed; check the disk and try again.";
      default -> "The store " + file + " failed: " + failure.getMessage();
    };
  }
}
