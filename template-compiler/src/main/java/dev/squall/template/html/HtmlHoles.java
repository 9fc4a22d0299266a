package dev.squall.template.html;

import dev.squall.template.html.RawText.Level;

/** Decides what markup makes of a value. */
final class HtmlHoles {
  private static final Complaints NONE = (headline, advice) -> {};
  private static final String NO_CODE =
      "write an ordinary <script> or <style> outside of it, or a data- attribute";

  private HtmlHoles() {}

  static Placement placement(HtmlContext context) {
    HtmlState state = context.state();
    boolean text = state.reference().equals("&") && state.piece() instanceof PlainPiece;
    if (!state.reference().isEmpty() && !text) {
      return refuse(
          "a value stands in a character reference, behind \"" + state.reference() + "\"",
          "write a semicolon in front of it, or &amp; for a bare &");
    }
    return switch (state.mode()) {
      case TEXT -> inText(context);
      case VALUE_DOUBLE, VALUE_SINGLE ->
          answer(context, flushed(state).piece().hole(HtmlPlaces.place(state)));
      case RAW -> inRaw(context);
      default -> refused(state);
    };
  }

  private static Placement inText(HtmlContext context) {
    HtmlState state = context.state();
    String top = state.foreign().topName();
    if (top.equals("script") || top.equals("style")) {
      return refuse("no value may stand in a <" + top + "> of SVG, MathML or XML", NO_CODE);
    }
    return new Placement.Escaped(
        state.markup() == Markup.HTML ? Escape.HTML : Escape.XML, context.afterValue());
  }

  private static Placement inRaw(HtmlContext context) {
    HtmlState state = context.state();
    RawText raw = state.raw();
    String place = HtmlPlaces.place(state);
    boolean begun = !raw.pending().isEmpty();
    boolean less =
        raw.pending().equals("<")
            && raw.level() == Level.PLAIN
            && state.piece() instanceof ScriptPiece;
    if (begun && !less) {
      return refuse(
          "a value stands in " + place + " behind a < that may begin a tag",
          "put a blank behind it");
    }
    return answer(context, state.piece().hole(place));
  }

  private static Placement answer(HtmlContext context, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Print print -> {
        HtmlState next = afterValue(context.state());
        yield new Placement.Escaped(print.escape(), new HtmlContext(next.withPiece(next.piece().printed())));
      }
      case Verdict.Refuse no -> new Placement.Refused(no.headline(), no.advice());
    };
  }

  private static Placement.Refused refuse(String headline, String advice) {
    return new Placement.Refused(headline, advice);
  }

  private static Placement refused(HtmlState state) {
    String element = HtmlPlaces.element(state.tag().element());
    return switch (state.mode()) {
      case TAG_OPEN, END_TAG_OPEN, TAG_NAME ->
          refuse(
              "a value cannot be the name of a tag, or a part of it",
              "write each tag in a branch of its own: {% if ... %}<h1>{% else %}<h2>{% end %}");
      case BEFORE_ATTRIBUTE,
          BRANCHED,
          BRANCHED_BLANK,
          AFTER_ATTRIBUTE_NAME,
          ATTRIBUTE_NAME,
          SELF_CLOSING ->
          refuse(
              "a value cannot be an attribute of " + element + ", or a part of its name",
              "write the attribute in a branch: {% if ... %}disabled{% end %}, and its value in"
                  + " quotation marks: name=\"{{ value }}\"");
      case BEFORE_VALUE, VALUE_UNQUOTED ->
          refuse(
              "a value stands in " + HtmlPlaces.place(state) + " without quotation marks",
              "write " + state.name() + "=\"{{ value }}\"");
      case DECLARATION, DOCTYPE, DOCTYPE_SUBSET ->
          refuse("no value may stand in the document type", "write it out: <!DOCTYPE html>");
      case CDATA, CDATA_BRACKET, CDATA_END ->
          refuse(
              "no value may stand in a CDATA section", "leave the section out; values are escaped");
      case INSTRUCTION, INSTRUCTION_END ->
          refuse("no value may stand in a processing instruction", "write it out");
      case PLAINTEXT -> refuse("no value may stand behind <plaintext>", "write <pre>");
      default ->
          refuse(
              "no value may stand in a comment",
              "take it out of the comment, or make it a comment of the template: {# ... #}");
    };
  }

  /** The state with a reference ended that was begun: it is text. */
  static HtmlState flushed(HtmlState state) {
    if (state.reference().isEmpty()) {
      return state;
    }
    Piece.Reader reader = state.piece().reader();
    for (int i = 0; i < state.reference().length(); i++) {
      reader.read(state.reference().charAt(i), NONE);
    }
    return state.withPiece(reader.piece()).withoutReference();
  }

  static HtmlState afterValue(HtmlState state) {
    return switch (state.mode()) {
      case VALUE_DOUBLE, VALUE_SINGLE, VALUE_UNQUOTED -> {
        HtmlState flushed = flushed(state);
        HtmlState next = flushed.withPiece(flushed.piece().afterValue());
        boolean undecided =
            state.tag().element().equals("meta")
                && state.name().equals("content")
                && state.tag().fact() == null;
        yield undecided ? next.withTag(state.tag().withPrinted()) : next;
      }
      case RAW ->
          state
              .withPiece(state.piece().afterValue())
              .withRaw(new RawText(state.raw().level(), 0, ""));
      default -> state;
    };
  }
}
