package dev.squall.example;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which packages the classes of each package of a folder or jar mention, read from their class files. */
record PackageDependencies(Map<String, Set<String>> mentioned) {

  static PackageDependencies of(Path home) throws IOException {
    if (Files.isDirectory(home)) {
      return below(home);
    }
    try (FileSystem jar = FileSystems.newFileSystem(home)) {
      return below(jar.getPath("/"));
    }
  }

  private static PackageDependencies below(Path folder) throws IOException {
    Map<String, Set<String>> mentioned = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(PackageDependencies::isClass).toList()) {
        ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
        String own = packageOf(model.thisClass().asInternalName());
        Set<String> others = mentioned.computeIfAbsent(own, name -> new TreeSet<>());
        for (PoolEntry entry : model.constantPool()) {
          if (entry instanceof ClassEntry type) {
            others.add(packageOf(type.asInternalName().replaceFirst("^\\[+L", "")));
          }
        }
        others.removeAll(Set.of(own, "")); // arrays of primitives are in no package
      }
    }
    return new PackageDependencies(mentioned);
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".class") && !file.endsWith("module-info.class");
  }

  /** The packages that a package mentions. */
  Set<String> of(String name) {
    return mentioned.getOrDefault(name, Set.of());
  }

  /** A way from a package back to itself; empty if there is none for any package. */
  List<String> cycle() {
    for (String start : mentioned.keySet()) {
      Deque<String> open = new ArrayDeque<>(of(start));
      Set<String> seen = new HashSet<>();
      while (!open.isEmpty()) {
        String next = open.pop();
        if (next.equals(start)) {
          return List.of(start, seen.toString());
        }
        if (seen.add(next)) {
          open.addAll(of(next));
        }
      }
    }
    return List.of();
  }

  private static String packageOf(String internalName) {
    int end = internalName.lastIndexOf('/');
    return end < 0 ? "" : internalName.substring(0, end).replace('/', '.');
  }
}
