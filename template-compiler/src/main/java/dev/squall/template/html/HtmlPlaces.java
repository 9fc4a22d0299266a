package dev.squall.template.html;

/** Names places of markup in messages. */
final class HtmlPlaces {

  private HtmlPlaces() {}

  static String describe(HtmlState state) {
    return switch (state.mode()) {
      case TEXT -> text(state);
      case VALUE_DOUBLE, VALUE_SINGLE -> state.piece().describe(place(state));
      case VALUE_UNQUOTED -> "in " + place(state) + ", which has no quotation marks";
      case RAW -> state.piece().describe(place(state));
      case BEFORE_ATTRIBUTE, BRANCHED, BRANCHED_BLANK ->
          "between the attributes of " + element(state.tag().element());
      case TAG_NAME -> "in the name of the tag <" + state.name();
      case ATTRIBUTE_NAME ->
          "in the name of the attribute " + state.name() + " of " + element(state.tag().element());
      default -> state.mode().words();
    };
  }

  private static String text(HtmlState state) {
    if (!state.foreign().elements().isEmpty()) {
      return "in the text of " + element(state.foreign().topName());
    }
    String around = state.around().outermost();
    if (around == null) {
      return "in text";
    }
    return around.equals("frameset") ? "in text behind <frameset>" : "in text within " + element(around);
  }

  /** The attribute or the raw element that a state is in. */
  static String place(HtmlState state) {
    if (state.mode() != Mode.RAW) {
      return "the attribute " + state.name() + " of " + element(state.tag().element());
    }
    return switch (state.tag().element()) {
      case "script" -> "a script";
      case "style" -> "a style sheet";
      default -> element(state.tag().element());
    };
  }

  static String element(String name) {
    return "<" + name + ">";
  }
}
