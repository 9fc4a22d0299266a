package dev.squall.template.html;

/** What a place makes of a value that is printed there. */
public sealed interface Placement {

  /** The value is escaped in this way, and the context goes on as {@code next}. */
  record Escaped(Escape escape, Context next) implements Placement {}

  /**
   * No value may stand here.
   *
   * @param headline what the place is, and why no value may stand there
   * @param advice what to write instead
   */
  record Refused(String headline, String advice) implements Placement {}
}
