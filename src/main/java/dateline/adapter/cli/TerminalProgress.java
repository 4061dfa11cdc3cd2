package dateline.adapter.cli;

import dateline.eval.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on the terminal's standard error. */
final class TerminalProgress implements Progress {
  private static final int UPDATE_MILLIS = 500;

  private TerminalProgress() {}

  /** A bar where somebody sits at a terminal, silence where output goes to a file or a pipe. */
  @SuppressWarnings("SystemConsoleNull") // from Java 22 on a pipe may get a bar: no harm
  static Progress orSilent() {
    return System.console() == null ? Progress.SILENT : new TerminalProgress();
  }

  @Override
  public Steps start(String task, int steps) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setStyle(ProgressBarStyle.ASCII)
            .build();
    return new Steps() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
