package dev.squall.render;

import org.jspecify.annotations.Nullable;

/** Which lines of templates the lines of one generated class stand for. For one thread. */
final class TemplateFrames {
  private final String className;
  private final String nestedPrefix;
  private final String[] files;
  private final String lines;

  TemplateFrames(String className, String[] files, String lines) {
    this.className = className;
    nestedPrefix = className.concat("$");
    this.files = files;
    this.lines = lines;
  }

  /** Rewrites the frames of the class; gives back whether there was one. A frame that was rewritten before has no line of it any more. */
  boolean rewrite(StackTraceElement[] trace) {
    boolean changed = false;
    for (int i = 0; i < trace.length; i++) {
      StackTraceElement frame = trace[i];
      StackTraceElement rewritten = isOfClass(frame) && frame.getLineNumber() > 0 ? rewritten(frame) : null;
      if (rewritten != null) {
        trace[i] = rewritten;
        changed = true;
      }
    }
    return changed;
  }

  private boolean isOfClass(StackTraceElement frame) {
    String name = frame.getClassName();
    String file = frame.getFileName();
    return (name.equals(className) || name.startsWith(nestedPrefix)) && file != null && file.endsWith(".java");
  }

  /** The frame as the template has it; null if its line belongs to no template. */
  private @Nullable StackTraceElement rewritten(StackTraceElement frame) {
    int file = -1;
    int line = 0;
    int at = 0;
    while (at < lines.length()) {
      int end = lines.indexOf(';', at);
      int first = lines.indexOf(' ', at);
      int second = lines.indexOf(' ', first + 1);
      if (Integer.parseInt(lines, at, first, 10) > frame.getLineNumber()) {
        break;
      }
      file = Integer.parseInt(lines, first + 1, second, 10);
      line = Integer.parseInt(lines, second + 1, end, 10);
      at = end + 1;
    }
    return file < 0
        ? null
        : new StackTraceElement(
            frame.getClassLoaderName(),
            frame.getModuleName(),
            frame.getModuleVersion(),
            frame.getClassName(),
            frame.getMethodName(),
            files[file],
            line);
  }
}
