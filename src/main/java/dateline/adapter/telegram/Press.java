package dateline.adapter.telegram;

/**
 * A button that was pressed.
 *
 * @param user who pressed it
 * @param data what it tells, after the name of what it does and a colon
 * @param below the message of ours that it stands under
 */
record Press(String user, String data, ChatMessage below) {
  Place place() {
    return below.place();
  }
}
