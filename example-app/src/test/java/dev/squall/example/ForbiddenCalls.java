package dev.squall.example;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the constant pools of class files for members that look things up while the program runs: reflection, method-handle
 * look-ups, service loaders, proxies, class loading by name, {@code Unsafe}, native access. A constant pool names everything
 * that the class's code can call, so nothing escapes by not being executed.
 */
final class ForbiddenCalls {
  private static final List<String> PACKAGES =
      List.of("java/lang/reflect/", "sun/misc/", "sun/reflect/", "jdk/internal/", "java/lang/foreign/");
  private static final Set<String> TYPES =
      Set.of(
          "java/util/ServiceLoader",
          "java/beans/Introspector",
          "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
          "java/util/concurrent/atomic/AtomicLongFieldUpdater",
          "java/util/concurrent/atomic/AtomicReferenceFieldUpdater");
  private static final Set<String> CLASS_METHODS =
      Set.of(
          "forName", "newInstance", "getMethod", "getMethods", "getDeclaredMethod", "getDeclaredMethods", "getConstructor",
          "getConstructors", "getDeclaredConstructor", "getDeclaredConstructors", "getField", "getFields",
          "getDeclaredField", "getDeclaredFields", "getAnnotation", "getAnnotations", "getDeclaredAnnotations",
          "getRecordComponents", "getEnumConstants", "getPermittedSubclasses", "getInterfaces", "getClasses");
  private static final Set<String> LOADER_METHODS = Set.of("loadClass", "defineClass", "findClass");
  private static final Set<String> SYSTEM_METHODS = Set.of("load", "loadLibrary");

  private ForbiddenCalls() {}

  /** Every forbidden member that a class below the folder mentions, as {@code class: member}. */
  static List<String> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
        found.addAll(in(Files.readAllBytes(file)));
      }
      return found;
    }
  }

  /** Every forbidden member that a class file mentions. */
  static List<String> in(byte[] classFile) {
    ClassModel model = ClassFile.of().parse(classFile);
    List<String> found = new ArrayList<>();
    for (PoolEntry entry : model.constantPool()) {
      String member =
          switch (entry) {
            case MemberRefEntry ref when isForbidden(ref.owner().asInternalName(), ref.name().stringValue()) ->
                ref.owner().asInternalName() + "." + ref.name().stringValue();
            case ClassEntry type when isForbidden(type.asInternalName(), "") -> type.asInternalName();
            default -> "";
          };
      if (!member.isEmpty()) {
        found.add(model.thisClass().asInternalName() + ": " + member);
      }
    }
    return found;
  }

  private static boolean isForbidden(String type, String member) {
    if (TYPES.contains(type) || PACKAGES.stream().anyMatch(type::startsWith)) {
      return true;
    }
    return switch (type) {
      case "java/lang/Class" -> CLASS_METHODS.contains(member);
      case "java/lang/ClassLoader" -> LOADER_METHODS.contains(member);
      case "java/lang/System", "java/lang/Runtime" -> SYSTEM_METHODS.contains(member);
      case "java/lang/invoke/MethodHandles$Lookup" -> member.startsWith("find") || member.startsWith("unreflect");
      default -> false;
    };
  }
}
