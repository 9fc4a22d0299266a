package dev.squall.template.html;

/**
 * What was read of the end of a raw element, and of the comments that hide the end tags in scripts.
 *
 * @param level in a script: whether behind {@code <!--}, and behind {@code <script} in that
 * @param dashes how many dashes stand directly before, up to two; counted behind {@code <!--} only
 * @param pending what was read from a less-than sign on: {@code <}, {@code </scr}, {@code <!-}; in lower case
 */
record RawText(Level level, int dashes, String pending) {
  static final RawText START = new RawText(Level.PLAIN, 0, "");

  /** How an end tag is understood in a script. */
  enum Level {
    PLAIN,
    /** Behind {@code <!--}: an end tag ends the script, {@code <script} begins the next level. */
    ESCAPED,
    /** Behind {@code <!-- <script}: an end tag leads back to the level before. */
    DOUBLY_ESCAPED
  }
}
