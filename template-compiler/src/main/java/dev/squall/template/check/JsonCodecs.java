package dev.squall.template.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.nio.file.FileSystemNotFoundException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/**
 * The codecs of types annotated {@code @Json}, by the names that their classes get: {@code PersonJson} need not be there yet. The annotation is
 * read by its name.
 */
final class JsonCodecs {
  private static final String ANNOTATION = "dev.squall.annotation.Json";

  private final CheckerTypes context;
  private final Members members;

  JsonCodecs(CheckerTypes context, Members members) {
    this.context = context;
    this.members = members;
  }

  /** The code that has the codec: {@code PersonJson.CODEC}; nothing for types without one. */
  Optional<CodeBlock> of(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (TypeRelations.isNamed(mirror.getAnnotationType(), ANNOTATION)) {
        Optional<TypeElement> own = own(mirror);
        return own.isPresent() ? named(own.get()) : generated(element);
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeElement> own(AnnotationMirror mirror) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("codec"))
        .filter(entry -> entry.getValue().getValue() instanceof DeclaredType)
        .map(entry -> (TypeElement) ((DeclaredType) entry.getValue().getValue()).asElement())
        .findFirst();
  }

  private Optional<CodeBlock> named(TypeElement codec) {
    if (!members.isVisible(codec)) {
      return Optional.empty();
    }
    for (VariableElement field : ElementFilter.fieldsIn(codec.getEnclosedElements())) {
      boolean named = field.getSimpleName().contentEquals("CODEC") || field.getSimpleName().contentEquals("INSTANCE");
      if (named && field.getModifiers().contains(Modifier.STATIC) && members.isAccessible(field)) {
        return Optional.of(CodeBlock.of("$T.$L", ClassName.get(codec), field.getSimpleName()));
      }
    }
    return ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty() && members.isAccessible(constructor))
        .findFirst()
        .map(_ -> CodeBlock.of("new $T()", ClassName.get(codec)));
  }

  private Optional<CodeBlock> generated(TypeElement type) {
    if (!type.getTypeParameters().isEmpty() || !members.isVisible(type) || lacksCodec(type)) {
      return Optional.empty();
    }
    return Optional.of(CodeBlock.of("$T.CODEC", generatedName(type)));
  }

  /** Whether it is a type of a library that was compiled without the processor: the class that it should have is not there. */
  boolean lacksCodec(TypeElement type) {
    return isAnnotated(type) && isOfClassFile(type) && context.elements().getTypeElement(generatedName(type).canonicalName()) == null;
  }

  private static boolean isAnnotated(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(mirror -> TypeRelations.isNamed(mirror.getAnnotationType(), ANNOTATION) && own(mirror).isEmpty());
  }

  private boolean isOfClassFile(TypeElement type) {
    try {
      JavaFileObject file = context.elements().getFileObjectOf(type);
      return file != null && file.getKind() == JavaFileObject.Kind.CLASS;
    } catch (FileSystemNotFoundException inJar) {
      // ECJ finds the file, and no file system for the jar that it is in.
      return true;
    } catch (IllegalArgumentException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  /** {@code PersonJson}, {@code Outer_PersonJson}. */
  ClassName generatedName(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    for (Element current = type; current instanceof TypeElement; current = current.getEnclosingElement()) {
      names.addFirst(current.getSimpleName().toString());
    }
    String packageName = context.elements().getPackageOf(type).getQualifiedName().toString();
    return ClassName.get(packageName, String.join("_", names) + "Json");
  }
}
