package dev.squall.template.html;

/** What a piece of text says to a value that is printed behind it. */
sealed interface Verdict {

  /** It is escaped so. */
  record Print(Escape escape) implements Verdict {}

  /** It may not stand there. */
  record Refuse(String headline, String advice) implements Verdict {}
}
