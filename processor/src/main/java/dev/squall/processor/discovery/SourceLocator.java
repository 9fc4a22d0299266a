package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;

/** Says where elements stand in their source files. Made anew for every round, since it keeps what it has read. */
public final class SourceLocator {
  private final Elements elements;
  private final Map<String, Optional<SourceFile>> files = new HashMap<>();
  private final Set<TypeElement> numbered = new HashSet<>();
  private final Map<Element, Integer> indexes = new HashMap<>();

  /** A locator for one round. */
  public SourceLocator(Elements elements) {
    this.elements = elements;
  }

  /** A file's simple name, what stands where in it, and the offsets at which its lines end. */
  private record SourceFile(String name, SourceOutline outline, List<Integer> lineEnds) {
    static SourceFile of(String name, CharSequence text) {
      List<Integer> ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').boxed().toList();
      return new SourceFile(name, SourceOutline.of(text), ends);
    }

    String position(int offset) {
      int before = Collections.binarySearch(lineEnds, offset);
      return name + ":" + ((before < 0 ? -before - 1 : before) + 1);
    }
  }

  /** Whether the element is being compiled from source, rather than read from a class file. */
  public boolean isSource(Element element) {
    // ECJ forgets whose a parameter is if its type was unknown in an earlier round.
    return Enclosing.isKnown(element) && file(Enclosing.topLevel(element)).isPresent();
  }

  /** The place of a class's or a method's name, or of a parameter. */
  public SourceRef of(Element element) {
    if (!Enclosing.isKnown(element)) {
      return SourceRef.named(element.getSimpleName().toString());
    }
    if (!isSource(element)) {
      return SourceRef.named(Enclosing.type(element).getQualifiedName().toString());
    }
    return new SourceRef(element, null, null, position(element));
  }

  /** The place of an annotation. */
  public SourceRef of(SquallAnnotation annotation) {
    SourceRef element = of(annotation.element());
    return element.element() == null
        ? element
        : new SourceRef(annotation.element(), annotation.mirror(), null, element.position());
  }

  /** The place of a value within an annotation. */
  public SourceRef of(SquallAnnotation annotation, AnnotationValue value) {
    SourceRef place = of(annotation);
    return place.element() == null
        ? place
        : new SourceRef(annotation.element(), annotation.mirror(), value, place.position());
  }

  /** Orders the members of one class as they stand in its source; a class file's, and unknown ones, are all equal. */
  public int offset(Element element) {
    Optional<SourceFile> file = file(Enclosing.topLevel(element));
    return file.isEmpty() ? SourceOutline.UNKNOWN : offset(file.get().outline(), element);
  }

  /** Where a person finds the element: {@code UserController.java:17}. */
  private String position(Element element) {
    return file(Enclosing.topLevel(element)).map(file -> file.position(offset(file.outline(), element))).orElse("");
  }

  private int offset(SourceOutline outline, Element element) {
    String type = String.join(".", TypeRefs.raw(Enclosing.type(element)).simpleNames());
    Element member = element.getKind() == ElementKind.PARAMETER ? element.getEnclosingElement() : element;
    if (!(member instanceof ExecutableElement method)) {
      return outline.type(type);
    }
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    String name = (constructor ? Enclosing.type(element) : method).getSimpleName().toString();
    int offset = outline.method(type, name, index(method));
    return offset == SourceOutline.UNKNOWN ? outline.type(type) : offset;
  }

  /** Which of the class's methods of that name it is. */
  private int index(ExecutableElement method) {
    TypeElement type = Enclosing.type(method);
    if (numbered.add(type)) {
      Map<String, Integer> next = new HashMap<>();
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof ExecutableElement && elements.getOrigin(member) == Elements.Origin.EXPLICIT) {
          indexes.put(member, next.merge(member.getSimpleName().toString(), 1, Integer::sum) - 1);
        }
      }
    }
    return indexes.getOrDefault(method, 0);
  }

  private Optional<SourceFile> file(TypeElement type) {
    return files.computeIfAbsent(type.getQualifiedName().toString(), key -> read(type));
  }

  private Optional<SourceFile> read(TypeElement type) {
    try {
      JavaFileObject file = elements.getFileObjectOf(type);
      if (file == null || file.getKind() != JavaFileObject.Kind.SOURCE) {
        return Optional.empty();
      }
      CharSequence text = file.getCharContent(true);
      return Optional.of(SourceFile.of(simpleName(file), text));
    } catch (FileSystemNotFoundException inJar) {
      // How ECJ answers for a class file in a jar.
      return Optional.empty();
    } catch (IOException | UnsupportedOperationException unknown) {
      // A compiler that cannot say where a class comes from is only asked about those that it is compiling.
      return Optional.of(SourceFile.of(type.getSimpleName() + ".java", ""));
    }
  }

  private static String simpleName(FileObject file) {
    String path = file.toUri().getPath();
    String name = path == null ? file.getName() : path;
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
