package shop;

import java.text.ParseException;

final class BindingConversion {
  private BindingConversion() {}

  static Binding parse(String text) throws ParseException {
    if (text.isBlank()) {
      throw new ParseException(text, 0);
    }
    return new Binding(text);
  }

  static String format(Binding binding) {
    return binding.text();
  }
}
