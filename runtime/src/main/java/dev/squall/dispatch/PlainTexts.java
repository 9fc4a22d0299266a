package dev.squall.dispatch;

import java.util.UUID;

/** Conversions of text, single characters, truth values and UUIDs. */
final class PlainTexts {

  private PlainTexts() {}

  static final class StringConversion implements Conversion<String> {
    @Override
    public String parse(String text) {
      return text;
    }

    @Override
    public String format(String value) {
      return value;
    }

    @Override
    public String expected() {
      return "a text";
    }
  }

  static final class CharConversion implements Conversion<Character> {
    @Override
    public Character parse(String text) {
      if (text.length() != 1 || Character.isSurrogate(text.charAt(0))) {
        throw new IllegalArgumentException("expected " + expected());
      }
      return text.charAt(0);
    }

    @Override
    public String format(Character value) {
      if (Character.isSurrogate(value)) {
        throw new IllegalArgumentException("half of a surrogate pair is no character");
      }
      return value.toString();
    }

    @Override
    public String expected() {
      return "one character up to U+FFFF";
    }
  }

  /** What a checkbox of a form sends where it is checked, and what else may stand for a truth. */
  static final Conversion<Boolean> CHECKBOX = new CheckboxConversion();

  private static final class CheckboxConversion implements Conversion<Boolean> {
    @Override
    public Boolean parse(String text) {
      return switch (text) {
        case "on", "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("expected " + expected());
      };
    }

    @Override
    public String format(Boolean value) {
      return value.toString();
    }

    @Override
    public String expected() {
      return "on, true or false";
    }
  }

  static final class BooleanConversion implements Conversion<Boolean> {
    @Override
    public Boolean parse(String text) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException("expected " + expected());
      };
    }

    @Override
    public String format(Boolean value) {
      return value.toString();
    }

    @Override
    public String expected() {
      return "true or false";
    }
  }

  static final class UuidConversion extends BuiltInConversion<UUID> implements AsciiConversion<UUID> {
    UuidConversion() {
      super(36, "a UUID in the form 8-4-4-4-12 of hexadecimal digits");
    }

    @Override
    boolean fits(TextShape shape) {
      shape.hexDigits(8);
      for (int group = 0; group < 3; group++) {
        shape.one('-').hexDigits(4);
      }
      return shape.one('-').hexDigits(12).complete();
    }

    @Override
    UUID read(String text) {
      return UUID.fromString(text);
    }

    @Override
    public UUID parse(byte[] bytes, int from, int to) {
      return UuidText.isAt(bytes, from, to) ? UuidText.read(bytes, from) : parse(text(bytes, from, to));
    }

    @Override
    public int room() {
      return UuidText.LENGTH;
    }

    @Override
    public int put(UUID value, byte[] bytes, int at) {
      return UuidText.put(value, bytes, at);
    }
  }
}
