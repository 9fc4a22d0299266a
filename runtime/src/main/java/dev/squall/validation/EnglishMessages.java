package dev.squall.validation;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What clients are told of broken constraints where an application has no texts of its own. */
final class EnglishMessages {
  private EnglishMessages() {}

  /** The text for a key, or else for a constraint's code, with the limits' names in braces. */
  static String of(String key, String code, Map<String, Object> limits) {
    String text = of(key, limits);
    return text == null ? Objects.requireNonNullElse(of(code, limits), "Must be valid.") : text;
  }

  private static @Nullable String of(String code, Map<String, Object> limits) {
    return switch (code) {
      case "not_null" -> "Must not be null.";
      case "null" -> "Must be null.";
      case "not_blank" -> "Must not be blank.";
      case "not_empty" -> "Must not be empty.";
      case "size" -> size(limits, "element");
      case "size.text" -> size(limits, "character");
      case "size.bytes" -> size(limits, "byte");
      case "min" -> "Must be at least {min}.";
      case "max" -> "Must be at most {max}.";
      case "decimal_min" -> isOpen(limits) ? "Must be more than {min}." : "Must be at least {min}.";
      case "decimal_max" -> isOpen(limits) ? "Must be less than {max}." : "Must be at most {max}.";
      case "positive" -> "Must be more than 0.";
      case "positive_or_zero" -> "Must be at least 0.";
      case "negative" -> "Must be less than 0.";
      case "negative_or_zero" -> "Must be at most 0.";
      case "digits" -> "Must be a number of at most {integer} digits before the decimal point and {fraction} behind it.";
      case "pattern" -> "Must match {regexp}.";
      case "email" -> "Must be an e-mail address.";
      case "past" -> "Must be in the past.";
      case "past_or_present" -> "Must be in the past, or now.";
      case "future" -> "Must be in the future.";
      case "future_or_present" -> "Must be in the future, or now.";
      case "assert_true" -> "Must be true.";
      case "assert_false" -> "Must be false.";
      default -> null;
    };
  }

  private static String size(Map<String, Object> limits, String unit) {
    Object min = limits.get("min");
    Object max = limits.get("max");
    if (min == null || max == null) {
      return "Must have at " + (min == null ? "most {max} " : "least {min} ") + plural(unit, min == null ? max : min) + ".";
    }
    return "Must have " + (min.equals(max) ? "exactly {min} " : "from {min} to {max} ") + plural(unit, max) + ".";
  }

  private static String plural(String unit, @Nullable Object count) {
    return "1".equals(String.valueOf(count)) ? unit : unit + "s";
  }

  private static boolean isOpen(Map<String, Object> limits) {
    return Boolean.FALSE.equals(limits.get("inclusive"));
  }
}
