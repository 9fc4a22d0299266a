package dev.squall.processor.openapi;

import dev.squall.processor.document.Node;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The limits of one text or number in a schema. */
final class ExampleLimits {
  private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private ExampleLimits() {}

  /** The fault, {@code has to be at least 18}; empty if there is none. */
  static String fault(Node value, Node schema) {
    return switch (value) {
      case Node.Text(String text) -> text(text, schema);
      case Node.Decimal(BigDecimal number) -> number(number, schema);
      default -> "";
    };
  }

  /** The same of how many parts something has. */
  static String count(int count, String noun, String unit, Node schema) {
    BigDecimal size = BigDecimal.valueOf(count);
    if (schema.at("min" + noun) instanceof Node.Decimal(BigDecimal least) && size.compareTo(least) < 0) {
      return "has to have at least " + least.toPlainString() + unit;
    }
    return schema.at("max" + noun) instanceof Node.Decimal(BigDecimal most) && size.compareTo(most) > 0
        ? "has to have at most " + most.toPlainString() + unit
        : "";
  }

  private static String text(String text, Node schema) {
    if (!schema.at("contentEncoding").text().isEmpty()) {
      return bytes(text, schema);
    }
    String length = count(text.codePointCount(0, text.length()), "Length", " characters", schema);
    if (!length.isEmpty()) {
      return length;
    }
    for (String regex : patterns(schema)) {
      if (!matches(regex, text)) {
        return "does not match " + regex;
      }
    }
    return isOfFormat(schema.at("format").text(), text) ? "" : "is not of the format " + schema.at("format").text();
  }

  private static String bytes(String text, Node schema) {
    try {
      int length = Base64.getDecoder().decode(text).length;
      if (schema.at("x-min-bytes") instanceof Node.Decimal(BigDecimal least) && length < least.intValue()) {
        return "has to have at least " + least.toPlainString() + " bytes";
      }
      return schema.at("x-max-bytes") instanceof Node.Decimal(BigDecimal most) && length > most.intValue()
          ? "has to have at most " + most.toPlainString() + " bytes"
          : "";
    } catch (IllegalArgumentException e) {
      return "is no base64";
    }
  }

  private static List<String> patterns(Node schema) {
    List<String> patterns = new ArrayList<>();
    schema.members().get("pattern").ifPresent(pattern -> patterns.add(pattern.text()));
    schema.at("allOf").items().forEach(part -> patterns.add(part.at("pattern").text()));
    Node javas = schema.at("x-regex");
    javas.items().forEach(regex -> patterns.add(Patterns.whole(regex.text())));
    if (javas instanceof Node.Text(String regex)) {
      patterns.add(Patterns.whole(regex));
    }
    return patterns;
  }

  private static boolean matches(String regex, String text) {
    try {
      return Pattern.compile(regex).matcher(text).find();
    } catch (PatternSyntaxException isToldElsewhere) {
      return true;
    }
  }

  private static boolean isOfFormat(String format, String text) {
    try {
      switch (format) {
        case "date" -> LocalDate.parse(text);
        case "date-time" -> OffsetDateTime.parse(text);
        case "uri-reference" -> URI.create(text);
        case "uuid" -> {
          return UUID.matcher(text).matches();
        }
        default -> {}
      }
      return true;
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private static String number(BigDecimal number, Node schema) {
    if (schema.at("minimum") instanceof Node.Decimal(BigDecimal least) && number.compareTo(least) < 0) {
      return "has to be at least " + least.toPlainString();
    }
    if (schema.at("maximum") instanceof Node.Decimal(BigDecimal most) && number.compareTo(most) > 0) {
      return "has to be at most " + most.toPlainString();
    }
    if (schema.at("exclusiveMinimum") instanceof Node.Decimal(BigDecimal least) && number.compareTo(least) <= 0) {
      return "has to be more than " + least.toPlainString();
    }
    if (schema.at("exclusiveMaximum") instanceof Node.Decimal(BigDecimal most) && number.compareTo(most) >= 0) {
      return "has to be less than " + most.toPlainString();
    }
    int bits = schema.at("format").text().equals("int32") ? 31 : schema.at("format").text().equals("int64") ? 63 : 0;
    return bits > 0 && number.toBigInteger().bitLength() > bits ? "is more than fits into " + (bits + 1) + " bits" : "";
  }
}
