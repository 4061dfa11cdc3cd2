package dateline.adapter.telegram;

/** What a kind of button does. It works after a restart: all that it needs is in its data. */
interface ButtonAction {
  /** Does it. */
  Pressed press(Press press);
}
