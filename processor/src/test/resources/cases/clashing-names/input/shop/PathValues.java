package shop;

import dev.squall.annotation.Convert;

@Convert(PathValues.class)
public record PathValues(String text) {
  static PathValues parse(String text) {
    return new PathValues(text);
  }

  static String format(PathValues value) {
    return value.text();
  }
}
