package dev.squall.processor.json;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How Java names become names in JSON: the strategies of {@code @JsonNaming} by their simple names. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum NamingStrategy {
  LOWER_CAMEL_CASE("LowerCamelCaseStrategy", name -> name),
  UPPER_CAMEL_CASE("UpperCamelCaseStrategy", name -> Character.toUpperCase(name.charAt(0)) + name.substring(1)),
  SNAKE_CASE("SnakeCaseStrategy", NamingStrategy::snake),
  UPPER_SNAKE_CASE("UpperSnakeCaseStrategy", name -> snake(name).toUpperCase(Locale.ROOT)),
  LOWER_CASE("LowerCaseStrategy", name -> name.toLowerCase(Locale.ROOT)),
  KEBAB_CASE("KebabCaseStrategy", name -> separated(name, '-')),
  LOWER_DOT_CASE("LowerDotCaseStrategy", name -> separated(name, '.'));

  private final String simpleName;
  private final UnaryOperator<String> function;

  NamingStrategy(String simpleName, UnaryOperator<String> function) {
    this.simpleName = simpleName;
    this.function = function;
  }

  static Optional<NamingStrategy> of(String simpleName) {
    for (NamingStrategy strategy : values()) {
      if (strategy.simpleName.equals(simpleName)) {
        return Optional.of(strategy);
      }
    }
    return Optional.empty();
  }

  String apply(String name) {
    return name.isEmpty() ? name : function.apply(name);
  }

  /** {@code userName} is {@code user_name}; a run of capitals is part of one word: {@code URLPath} is {@code urlpath}. */
  private static String snake(String name) {
    StringBuilder text = new StringBuilder();
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i == 0 && c == '_') {
        continue;
      }
      if (Character.isUpperCase(c)) {
        if (!capital && !text.isEmpty() && text.charAt(text.length() - 1) != '_') {
          text.append('_');
        }
        c = Character.toLowerCase(c);
        capital = true;
      } else {
        capital = false;
      }
      text.append(c);
    }
    return text.isEmpty() ? name : text.toString();
  }

  /** The same with another separator; here the last of a run of capitals begins a word: {@code URLPath} is {@code url-path}. */
  private static String separated(String name, char separator) {
    StringBuilder text = new StringBuilder();
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = Character.toLowerCase(c);
      if (lower == c) {
        if (capitals > 1) {
          text.insert(text.length() - 1, separator);
        }
        capitals = 0;
      } else {
        if (capitals == 0 && i > 0) {
          text.append(separator);
        }
        capitals++;
      }
      text.append(lower);
    }
    return text.toString();
  }
}
