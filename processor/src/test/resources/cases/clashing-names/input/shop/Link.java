package shop;

import dev.squall.annotation.Convert;

@Convert(Link.class)
public record Link(String text) {
  static Link parse(String text) {
    return new Link(text);
  }

  static String format(Link value) {
    return value.text();
  }
}
