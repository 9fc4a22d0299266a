package dev.squall.template.html;

/**
 * Where in markup static text ends. What does not matter at a place has its first value there, so
 * that equal places are equal.
 *
 * @param name what was read of a name, in lower case, or of what stands behind {@code <!}
 * @param tag the tag, or the raw element
 * @param piece the value of the attribute, or the content of the raw element
 * @param reference what was read of a character reference in a value
 * @param raw what was read of the end of a raw element
 * @param foreign the open elements of SVG and MathML
 * @param around the elements around it that have rules of their own
 */
record HtmlState(
    Markup markup,
    Mode mode,
    String name,
    Tag tag,
    Piece piece,
    String reference,
    RawText raw,
    OpenForeign foreign,
    Enclosing around) {

  static HtmlState start(Markup markup) {
    return new HtmlState(
        markup, Mode.TEXT, "", Tag.NONE, text(markup), "", RawText.START, OpenForeign.NONE,
        Enclosing.NONE);
  }

  static Piece text(Markup markup) {
    return markup == Markup.HTML ? PlainPiece.ATTRIBUTE : PlainPiece.XML;
  }

  HtmlState withPiece(Piece next) {
    return new HtmlState(markup, mode, name, tag, next, reference, raw, foreign, around);
  }

  HtmlState withTag(Tag next) {
    return new HtmlState(markup, mode, name, next, piece, reference, raw, foreign, around);
  }

  /** In the tag, with nothing read of an attribute. */
  HtmlState inTag(Mode next, Tag joined) {
    return new HtmlState(markup, next, "", joined, text(markup), "", RawText.START, foreign, around);
  }

  HtmlState withoutReference() {
    return new HtmlState(markup, mode, name, tag, piece, "", raw, foreign, around);
  }

  HtmlState withRaw(RawText next) {
    return new HtmlState(markup, mode, name, tag, piece, reference, next, foreign, around);
  }
}
