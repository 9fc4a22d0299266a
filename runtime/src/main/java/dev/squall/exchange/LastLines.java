package dev.squall.exchange;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Log lines of a process that ends, once java.util.logging has none of its handlers any more: they go to the standard error
 * stream, as its console handler writes them. Its format is taken from the same system property; its configuration file and
 * other handlers are not looked at.
 */
final class LastLines {
  private static final String FORMAT = "java.util.logging.SimpleFormatter.format";
  private static final String DEFAULT_FORMAT = "%1$tb %1$td, %1$tY %1$tl:%1$tM:%1$tS %1$Tp %2$s%n%4$s: %5$s%6$s%n";

  private LastLines() {}

  /** Whether the system's loggers are those of java.util.logging, which is told by the module of what makes them. */
  static boolean areNeeded() {
    return "java.logging".equals(System.LoggerFinder.getLoggerFinder().getClass().getModule().getName());
  }

  /** Writes a line. */
  static void write(String logger, Level level, String message, @Nullable Throwable thrown) {
    String format = System.getProperty(FORMAT, DEFAULT_FORMAT);
    System.err.printf(format, ZonedDateTime.now(ZoneId.systemDefault()), logger, logger, name(level), message, trace(thrown));
    System.err.flush();
  }

  private static String name(Level level) {
    return switch (level) {
      case ERROR -> "SEVERE";
      case DEBUG -> "FINE";
      case TRACE -> "FINER";
      default -> level.getName();
    };
  }

  private static String trace(@Nullable Throwable thrown) {
    if (thrown == null) {
      return "";
    }
    StringWriter trace = new StringWriter();
    PrintWriter writer = new PrintWriter(trace);
    writer.println();
    thrown.printStackTrace(writer);
    writer.flush();
    return trace.toString();
  }
}
