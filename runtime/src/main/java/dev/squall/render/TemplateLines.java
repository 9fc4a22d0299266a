package dev.squall.render;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Rewrites stack traces so that they name lines of templates instead of lines of generated classes. Costs nothing until something is thrown.
 * Stateless.
 */
public final class TemplateLines {
  /** A chain of causes and suppressed exceptions is followed no further. */
  private static final int MOST_THROWABLES = 100;

  private TemplateLines() {}

  /**
   * Throws what it is given, whatever its class, with the frames of a generated class rewritten, in its causes too: the file and line of
   * the template take the place of the generated source's.
   *
   * @param thrown what was thrown; the very same object is thrown on
   * @param className the binary name of the generated class; classes nested in it count as it
   * @param files the names of the templates
   * @param lines pieces of one list of {@code javaLine fileIndex templateLine;}, sorted by the first: a line of Java belongs to the last
   *     entry at or before it; the index -1 stands for lines that belong to no template
   * @return never: it is there so that generated code can throw it
   */
  public static RuntimeException rethrow(Throwable thrown, String className, String[] files, String[] lines) {
    try {
      TemplateFrames frames = new TemplateFrames(className, files, String.join("", lines));
      rewrite(thrown, frames, Collections.newSetFromMap(new IdentityHashMap<>()));
    } catch (RuntimeException | StackOverflowError e) {
      // What was thrown tells more than why its trace could not be rewritten.
    }
    throw TemplateLines.<RuntimeException>unchecked(thrown);
  }

  private static void rewrite(Throwable thrown, TemplateFrames frames, Set<Throwable> seen) {
    if (seen.size() >= MOST_THROWABLES || !seen.add(thrown)) {
      return;
    }
    StackTraceElement[] trace = thrown.getStackTrace();
    if (frames.rewrite(trace)) {
      thrown.setStackTrace(trace);
    }
    Throwable cause = thrown.getCause();
    if (cause != null) {
      rewrite(cause, frames, seen);
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      rewrite(suppressed, frames, seen);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
