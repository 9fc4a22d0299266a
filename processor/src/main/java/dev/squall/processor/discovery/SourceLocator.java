package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A locator for one round. */
  public SourceLocator(Elements elements) {
    this.elements = elements;
  }

  private record SourceFile(String name, CharSequence text, SourceOutline outline) {
    String position(int offset) {
      long lines = text.subSequence(0, Math.max(offset, 0)).chars().filter(c -> c == '\n').count();
      return name + ":" + (lines + 1);
    }
  }

  /** Whether the element is being compiled from source, rather than read from a class file. */
  public boolean isSource(Element element) {
    return file(Enclosing.topLevel(element)).isPresent();
  }

  /** The place of a class's or a method's name, or of a parameter. */
  public SourceRef of(Element element) {
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

  private int index(ExecutableElement method) {
    List<? extends Element> overloads =
        Enclosing.type(method).getEnclosedElements().stream()
            .filter(other -> other.getKind() == method.getKind())
            .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
            .filter(other -> elements.getOrigin(other) == Elements.Origin.EXPLICIT)
            .toList();
    return Math.max(0, overloads.indexOf(method));
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
      return Optional.of(new SourceFile(simpleName(file), text, SourceOutline.of(text)));
    } catch (IOException | UnsupportedOperationException unknown) {
      // A compiler that cannot say where a class comes from is only asked about those that it is compiling.
      String name = type.getSimpleName() + ".java";
      return Optional.of(new SourceFile(name, "", SourceOutline.of("")));
    }
  }

  private static String simpleName(FileObject file) {
    String path = file.toUri().getPath();
    String name = path == null ? file.getName() : path;
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
