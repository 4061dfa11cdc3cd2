package dateline.adapter.cli;

import dateline.eval.bench.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** This Java machine, and new ones started beside it. */
public final class JvmMachine implements Machine {
  private static final int STARTS = 3;
  private static final int WAIT_SECONDS = 60;
  private static final Path STATUS = Path.of("/proc/self/status");

  private final List<String> command;
  private final Supplier<Duration> inModels;

  /**
   * Makes a machine.
   *
   * @param command asks one question in a process of its own; empty where start-up is not measured
   * @param inModels how long neural models have run
   */
  public JvmMachine(List<String> command, Supplier<Duration> inModels) {
    this.command = List.copyOf(command);
    this.inModels = inModels;
  }

  /** The median of three starts; a process that fails or hangs is not measured. */
  @Override
  public Optional<Duration> startUp() {
    List<Duration> starts = new ArrayList<>();
    for (int i = 0; i < STARTS && !command.isEmpty(); i++) {
      start().ifPresent(starts::add);
    }
    Collections.sort(starts);
    return starts.isEmpty() ? Optional.empty() : Optional.of(starts.get(starts.size() / 2));
  }

  private Optional<Duration> start() {
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      if (!ended) {
        process.destroyForcibly();
      }
      return ended && process.exitValue() == 0 ? Optional.of(took) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public long heapBytes() {
    Runtime runtime = Runtime.getRuntime();
    System.gc(); // what is live, not what lies about
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** From Linux's own account of the process; other systems do not say. */
  @Override
  public OptionalLong residentBytes() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public Duration inModels() {
    return inModels.get();
  }

  @Override
  public int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
