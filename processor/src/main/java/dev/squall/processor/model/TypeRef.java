package dev.squall.processor.model;

import java.util.List;

/**
 * A type as it is written in source: no annotations, every name qualified.
 *
 * @param packageName the package; empty for primitives, {@code void} and the unnamed package
 * @param simpleNames the simple names from the outermost class inwards; one keyword for a primitive; {@code ?}, or {@code ?
 *     extends} or {@code ? super} with the bound as the argument, for a wildcard
 * @param arguments type arguments; empty if raw or not generic
 * @param arrayDimensions 0 unless an array
 */
public record TypeRef(
    String packageName, List<String> simpleNames, List<TypeRef> arguments, int arrayDimensions) {

  public TypeRef {
    simpleNames = List.copyOf(simpleNames);
    arguments = List.copyOf(arguments);
  }

  /** A top-level class without arguments, or a primitive where the package is empty. */
  public static TypeRef of(String packageName, String simpleName) {
    return new TypeRef(packageName, List.of(simpleName), List.of(), 0);
  }

  /** A wildcard with a bound; {@code keyword} is {@code ? extends} or {@code ? super}. */
  public static TypeRef wildcard(String keyword, TypeRef bound) {
    return new TypeRef("", List.of(keyword), List.of(bound), 0);
  }

  /** Whether this is a wildcard, which occurs only as a type argument. */
  public boolean isWildcard() {
    return simpleNames.getFirst().startsWith("?");
  }

  /** The same type with all packages left out, for people. */
  public TypeRef unqualified() {
    return new TypeRef("", simpleNames, arguments.stream().map(TypeRef::unqualified).toList(), arrayDimensions);
  }

  /** The name with the package and dots between nested classes, without arguments and array brackets. */
  public String qualifiedName() {
    String nested = String.join(".", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** The name that {@link Class#getName()} has, without arguments and array brackets. */
  public String binaryName() {
    String nested = String.join("$", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** The type as source text, such as {@code java.util.List<java.lang.String>[]}. */
  @Override
  public String toString() {
    if (isWildcard()) {
      return arguments.isEmpty() ? qualifiedName() : qualifiedName() + " " + arguments.getFirst();
    }
    StringBuilder text = new StringBuilder(qualifiedName());
    if (!arguments.isEmpty()) {
      text.append('<');
      for (int i = 0; i < arguments.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(arguments.get(i));
      }
      text.append('>');
    }
    return text.append("[]".repeat(arrayDimensions)).toString();
  }
}
