package dev.squall.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts for broken constraints, in the languages of an application: given to a {@code ProblemErrorHandler} for the answers, and to a
 * {@code Form} for pages. Called from any thread.
 *
 * <pre>{@code
 * ConstraintMessages messages = (key, limits, languages) ->
 *     languages.getFirst().getLanguage().equals("de") ? GERMAN.get(key) : null;
 * }</pre>
 */
@FunctionalInterface
public interface ConstraintMessages {
  /** No texts but the built-in ones, which are English. */
  ConstraintMessages ENGLISH = (_, _, _) -> null;

  /**
   * The text of a key.
   *
   * @param key the code of a constraint ({@code size}, and before that {@code size.text} where a text's characters are counted), {@code
   *     missing} or {@code malformed}, of JSON {@code type}, {@code missing}, {@code unknown}, {@code duplicate} or {@code syntax}; or what
   *     stands between the braces where a constraint has a {@code message = "{key}"} of its own
   * @param limits the constraint's limits by name; a text may depend on which there are. For {@code missing} and {@code malformed}, {@code
   *     expected} (in English) and {@code found}; for what JSON is not, these, where they are known, {@code name} of the member and {@code
   *     detail}, the whole sentence in English
   * @param languages the languages that the client wants, the best one first; empty if it does not say
   * @return the text, in which {@code {min}} stands for the limit of that name; null if there is none in these languages: then the English
   *     one counts
   */
  @Nullable String message(String key, Map<String, Object> limits, List<Locale> languages);

  /**
   * What a client is told of a broken constraint.
   *
   * @param message a text, with escapes as {@link #fill} takes them off, or a key in braces, or several with commas between them, of which
   *     the first one that has a text counts; where none has, the constraint's code is looked up
   * @param code the constraint's code
   */
  static String text(
      String message, String code, Map<String, Object> limits, ConstraintMessages messages, List<Locale> languages) {
    String keys = key(message, code, limits);
    if (keys == null) {
      return fill(message, limits);
    }
    String key = keys.substring(0, keys.indexOf(',') < 0 ? keys.length() : keys.indexOf(','));
    String text = messages.message(key, limits, languages);
    if (text != null) {
      return fill(text, limits);
    }
    if (key.length() < keys.length()) {
      return text('{' + keys.substring(key.length() + 1) + '}', code, limits, messages, languages);
    }
    text = key.equals(code) ? null : messages.message(code, limits, languages);
    return fill(text == null ? EnglishMessages.of(key, code, limits) : text, limits);
  }

  /** The key that a message is; null if it is a text. The code of {@code max} is a key, though its limit has the same name. */
  private static @Nullable String key(String message, String code, Map<String, Object> limits) {
    int end = message.length() - 1;
    if (end < 2 || message.charAt(0) != '{' || message.indexOf('}') != end) {
      return null;
    }
    String key = message.substring(1, end);
    return limits.containsKey(key) && !key.equals(code) ? null : key;
  }

  /**
   * A text with its limits filled in, and without its escapes: a backslash before <code>{</code>, <code>}</code>, {@code $} or another
   * backslash says that these stand for themselves. What stands in braces and is no limit is left as it is.
   */
  static String fill(String text, Map<String, Object> limits) {
    if (text.indexOf('{') < 0 && text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int close = c == '{' ? text.indexOf('}', at) : -1;
      Object limit = close < 0 ? null : limits.get(text.substring(at + 1, close));
      if (limit != null) {
        filled.append(limit);
        at = close + 1;
      } else if (c == '\\' && at + 1 < text.length() && "\\{}$".indexOf(text.charAt(at + 1)) >= 0) {
        filled.append(text.charAt(at + 1));
        at += 2;
      } else {
        filled.append(c);
        at++;
      }
    }
    return filled.toString();
  }

  /** The message that is told as this text, whatever is in it: with a backslash before braces and backslashes. */
  static String literal(String text) {
    if (text.indexOf('{') < 0 && text.indexOf('\\') < 0) {
      return text;
    }
    return text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}");
  }
}
