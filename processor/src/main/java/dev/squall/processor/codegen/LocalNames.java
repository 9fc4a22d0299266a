package dev.squall.processor.codegen;

import com.palantir.javapoet.NameAllocator;
import java.util.List;

/**
 * Names for the variables of generated methods that are called after the user's. A variable hides a field of its name, and
 * where an expression is expected also a class or a package, so that none may have a name that the method uses otherwise.
 */
final class LocalNames {
  /** Packages of what is named in full where the user has a class of the same simple name. */
  private static final List<String> PACKAGES = List.of("dev", "java");

  /** The runtime's classes whose static members and constructors generated methods use. */
  private static final List<String> CLASSES =
      List.of(
          "Binding", "BodyTypes", "Conversions", "Emails", "FormBinding", "JsonResponses", "JsonStreams", "LinkBuilder", "Numbers", "PathText",
          "Replies", "Representations",
          "Response", "Source", "Texts", "Times");

  private LocalNames() {}

  /** An allocator that gives none of these names, nor one that all generated methods may use. */
  static NameAllocator besides(String... taken) {
    NameAllocator names = new NameAllocator();
    PACKAGES.forEach(names::newName);
    CLASSES.forEach(names::newName);
    for (String name : taken) {
      names.newName(name);
    }
    return names;
  }
}
