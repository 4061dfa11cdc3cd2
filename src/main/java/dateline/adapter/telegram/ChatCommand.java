package dateline.adapter.telegram;

/** What is done at a command. */
interface ChatCommand {
  /** Obeys the command of a message whose writer may use the bot. */
  Outcome obey(Command command, ChatMessage message);
}
