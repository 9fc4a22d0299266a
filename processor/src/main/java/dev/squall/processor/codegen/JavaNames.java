package dev.squall.processor.codegen;

import dev.squall.processor.model.TypeRef;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Makes Java identifiers from names of the model and from texts of paths. */
public final class JavaNames {

  private JavaNames() {}

  /** The name of the class that is generated for another one: {@code Outer_Inner} and the suffix. */
  public static TypeRef generated(TypeRef type, String suffix) {
    return TypeRef.of(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }

  /** The words of a text, each with a capital, without what cannot be in an identifier: {@code status-page} is {@code StatusPage}. */
  public static String capitalised(String text) {
    StringBuilder name = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        name.append(start ? Character.toUpperCase(c) : c);
        start = false;
      } else {
        start = true;
      }
    }
    return name.toString();
  }

  /** A text as the name of a constant: {@code status-page} is {@code STATUS_PAGE}; one without letters and digits is {@code __}. */
  static String constant(String text) {
    String name = text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("[^A-Za-z0-9]+", "_")
        .toUpperCase(Locale.ROOT);
    if (name.isEmpty() || name.equals("_")) {
      return "__";
    }
    return !Character.isJavaIdentifierStart(name.charAt(0)) ? "_" + name : name;
  }

  /** A constant's name as that of a class: {@code LIST_OF_USER} is {@code ListOfUser}. */
  static String camel(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      name.append(word.isEmpty() ? "" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** A name that starts with a small letter and is no keyword. */
  static String variable(String name) {
    String variable = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return SourceVersion.isKeyword(variable) ? variable + "_" : variable;
  }
}
