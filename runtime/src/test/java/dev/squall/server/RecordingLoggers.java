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

  /** For the service loader. */
  public RecordingLoggers() {}

  /** The lines of a logger so far. */
  static List<String> lines(String name) {
    return LINES.computeIfAbsent(name, unused -> new CopyOnWriteArrayList<>());
  }

  /** Forgets all lines. */
  static void clear() {
    LINES.values().forEach(List::clear);
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
      lines(name).add(level + " " + message);
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String format, Object... params) {
      lines(name).add(level + " " + format);
    }
  }
}
