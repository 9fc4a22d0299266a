package dev.squall.template.html;

/**
 * Where in a tag, a comment or a text the reading of markup is: the states of the HTML standard's
 * tokenizer, as far as they differ.
 */
enum Mode {
  TEXT("in text"),
  TAG_OPEN("behind a <"),
  END_TAG_OPEN("behind a </"),
  TAG_NAME("in the name of a tag"),
  BEFORE_ATTRIBUTE("between the attributes of a tag"),
  /**
   * Behind branches that end within a name or a value, or not: a blank or the end of the tag has to
   * follow.
   */
  BRANCHED("between the attributes of a tag"),
  /** The same with a blank: all but an equals sign may follow. */
  BRANCHED_BLANK("between the attributes of a tag"),
  ATTRIBUTE_NAME("in the name of an attribute"),
  AFTER_ATTRIBUTE_NAME("behind the name of an attribute"),
  BEFORE_VALUE("behind the equals sign of an attribute"),
  VALUE_DOUBLE("in an attribute"),
  VALUE_SINGLE("in an attribute"),
  VALUE_UNQUOTED("in an attribute without quotation marks"),
  SELF_CLOSING("behind the slash at the end of a tag"),
  /** Behind {@code <!}, as long as it is not known what it begins. */
  DECLARATION("behind a <!"),
  COMMENT_START("in a comment"),
  COMMENT_START_DASH("in a comment"),
  COMMENT("in a comment"),
  COMMENT_DASH("in a comment"),
  COMMENT_END("in a comment"),
  COMMENT_END_BANG("in a comment"),
  BOGUS_COMMENT("in a comment"),
  DOCTYPE("in the document type"),
  /** In the square brackets of XML's document type. */
  DOCTYPE_SUBSET("in the document type"),
  CDATA("in a CDATA section"),
  CDATA_BRACKET("in a CDATA section"),
  CDATA_END("in a CDATA section"),
  /** An instruction of XML. */
  INSTRUCTION("in a processing instruction"),
  INSTRUCTION_END("in a processing instruction"),
  /** In an element whose content holds no tags but its own end tag. */
  RAW("in raw text"),
  PLAINTEXT("behind <plaintext>");

  private final String words;

  Mode(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean isQuotedValue() {
    return this == VALUE_DOUBLE || this == VALUE_SINGLE;
  }

  boolean isValue() {
    return isQuotedValue() || this == VALUE_UNQUOTED;
  }

  boolean isWithinComment() {
    return compareTo(COMMENT_START) >= 0 && compareTo(BOGUS_COMMENT) <= 0;
  }

  /** Whether the tag could end here, or another attribute begin behind a blank. */
  boolean isWithinTag() {
    return switch (this) {
      case TAG_NAME,
          BEFORE_ATTRIBUTE,
          BRANCHED,
          BRANCHED_BLANK,
          ATTRIBUTE_NAME,
          AFTER_ATTRIBUTE_NAME,
          VALUE_UNQUOTED ->
          true;
      default -> false;
    };
  }
}
