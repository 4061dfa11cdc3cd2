package dateline.adapter.cli;

/** The exit codes of every command, in the manner of grep. */
final class ExitCode {
  /** All went well; for a question: it was answered. */
  static final int OK = 0;

  /** The articles don't say. */
  static final int UNSAID = 1;

  /** An evaluation ran, and a score is under its floor. */
  static final int BELOW_FLOOR = 1;

  /** The command was used wrongly, an empty or an overlong question included. */
  static final int USAGE = 2;

  /** An article could not be read. */
  static final int ARTICLE = 3;

  /** The store could not be used. */
  static final int STORE = 4;

  /** An evaluation file could not be read. */
  static final int EVALUATION = 5;

  /** The bot could not start or go on. */
  static final int BOT = 6;

  /** A fault of the program. */
  static final int FAULT = 70;

  /** What stands above the codes in a command's help. */
  static final String HEADING = "%nExit codes:%n";

  /** Lines of help that several commands share. */
  static final String ENDED = "0:all went well";

  static final String WRONG = "2:wrong usage";
  static final String NO_STORE = "4:the store cannot be used";
  static final String BROKEN = "70:a fault of the program";

  private ExitCode() {}
}
