package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/** Joins the ends of branches. */
final class HtmlJoin {

  private HtmlJoin() {}

  static @Nullable HtmlState join(HtmlState a, HtmlState b, PageObserver observer) {
    if (a.equals(b)) {
      return a;
    }
    if (a.markup() != b.markup() || !a.foreign().equals(b.foreign()) || !a.around().equals(b.around())) {
      return null;
    }
    if (a.mode().isWithinTag() && b.mode().isWithinTag()) {
      return joinInTag(a, b, observer);
    }
    return a.mode() == b.mode() && (a.mode() == Mode.RAW || a.mode().isQuotedValue())
        ? joinInValue(a, b)
        : null;
  }

  private static @Nullable HtmlState joinInValue(HtmlState before, HtmlState other) {
    HtmlState a = withoutAmpersand(before);
    HtmlState b = withoutAmpersand(other);
    if (!a.name().equals(b.name())
        || !a.reference().equals(b.reference())
        || !a.raw().equals(b.raw())) {
      return null;
    }
    Tag tag = a.tag().join(b.tag());
    Piece piece = a.piece().join(b.piece());
    return tag == null || piece == null ? null : a.withTag(tag).withPiece(piece);
  }

  /**
   * An ampersand at the end of one branch, as in {@code ?{% if x %}a=1&{% end %}b=2}, is text where
   * it decides nothing.
   */
  private static HtmlState withoutAmpersand(HtmlState state) {
    boolean text =
        state.piece() instanceof PlainPiece
            || (state.piece() instanceof UrlPiece url && url.isBehindPath());
    if (!text || !state.reference().equals("&")) {
      return state;
    }
    HtmlState flushed = HtmlHoles.flushed(state);
    return flushed.piece() instanceof UrlPiece url ? flushed.withPiece(url.withTail("&")) : flushed;
  }

  /** In each branch the tag, an attribute's name or a value may end here. */
  private static @Nullable HtmlState joinInTag(HtmlState a, HtmlState b, PageObserver observer) {
    Tag tag = ended(a).join(ended(b));
    if (tag == null || (a.mode() == b.mode() && a.mode() == Mode.TAG_NAME)) {
      return null;
    }
    tell(a, observer);
    tell(b, observer);
    boolean blank = hasBlank(a.mode()) && hasBlank(b.mode());
    boolean plain = a.mode() == Mode.BEFORE_ATTRIBUTE && b.mode() == Mode.BEFORE_ATTRIBUTE;
    return a.inTag(
        plain ? Mode.BEFORE_ATTRIBUTE : blank ? Mode.BRANCHED_BLANK : Mode.BRANCHED, tag);
  }

  private static boolean hasBlank(Mode mode) {
    return mode == Mode.BEFORE_ATTRIBUTE
        || mode == Mode.BRANCHED_BLANK
        || mode == Mode.AFTER_ATTRIBUTE_NAME;
  }

  /** The tag as it is if what was begun ends here. */
  private static Tag ended(HtmlState state) {
    Tag tag = state.tag();
    return switch (state.mode()) {
      case TAG_NAME -> new Tag(state.name(), tag.end(), null, false);
      case ATTRIBUTE_NAME, AFTER_ATTRIBUTE_NAME ->
          state.name().equals(Tag.factName(tag.element())) ? tag.withFact("") : tag;
      case VALUE_UNQUOTED ->
          state.piece() instanceof FactPiece fact ? tag.withFact(fact.text()) : tag;
      default -> tag;
    };
  }

  private static void tell(HtmlState state, PageObserver observer) {
    switch (state.mode()) {
      case ATTRIBUTE_NAME -> observer.bareAttribute(state.name());
      case AFTER_ATTRIBUTE_NAME, VALUE_UNQUOTED -> observer.attributeEnded();
      default -> {}
    }
  }
}
