package dateline.delivery;

/**
 * Something to be remembered.
 *
 * @param key what it is found by; a later note with the same key replaces it
 * @param owner whose it is
 * @param text what is remembered; blank: it is forgotten
 */
public record Note(String key, Owner owner, String text) {
  public Note {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a note's key is not blank");
    }
  }

  /**
   * Whose a note is: all of a chat's, or a user's in it, can be erased together.
   *
   * @param chat the chat; empty for what is nobody's
   * @param user the user; empty for what is the whole chat's
   */
  public record Owner(String chat, String user) {
    /** What belongs to the installation. */
    public static final Owner NOBODY = new Owner("", "");
  }
}
