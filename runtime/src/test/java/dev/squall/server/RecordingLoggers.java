package dev.squall.server;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The logging system of the tests: keeps every line, by the logger's name. */
public final class RecordingLoggers extends System.LoggerFinder {
  private static final Map<String, List<String>> LINES = new ConcurrentHashMap<>();

  /** What was logged with lines. */
  private static final Map<String, List<Throwable>> THROWN = new ConcurrentHashMap<>();

  private static volatile @Nullable Error failure;

  /** For the service loader. */
  public RecordingLoggers() {}

  /** The lines of a logger so far. */
  static List<String> lines(String name) {
    return LINES.computeIfAbsent(name, unused -> new CopyOnWriteArrayList<>());
  }

  /** What was logged with lines of a logger so far, before the line itself is there. */
  static List<Throwable> thrown(String name) {
    return THROWN.computeIfAbsent(name, unused -> new CopyOnWriteArrayList<>());
  }

  /** Forgets all lines. */
  static void clear() {
    LINES.values().forEach(List::clear);
    THROWN.values().forEach(List::clear);
  }

  /** Has all loggers throw this, or work again: null. */
  static void failWith(@Nullable Error thrown) {
    failure = thrown;
  }

  private static void record(String name, String line) {
    Error thrown = failure;
    if (thrown != null) {
      throw thrown;
    }
    lines(name).add(line);
  }

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new Recorder(name);
  }

  private record Recorder(String name) implements System.Logger {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
      if (thrown != null) {
        thrown(name).add(thrown);
      }
      RecordingLoggers.record(name, level + " " + message);
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String format, Object... params) {
      RecordingLoggers.record(name, level + " " + format);
    }
  }
}
