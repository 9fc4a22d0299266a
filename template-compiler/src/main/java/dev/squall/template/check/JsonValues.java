package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Says which values can be written as JSON, and how: what can be printed, safe types other than {@code Json} excepted, types annotated
 * {@code @Json}, and lists, other iterables, arrays, maps with texts as keys, and {@code Optional} of such values.
 */
public final class JsonValues {
  /** As deep as the runtime writes; a type that is an iterable of itself has no end. */
  private static final int MAX_DEPTH = 64;

  private final Printing printing;
  private final TypeRelations relations;
  private final JsonCodecs codecs;

  JsonValues(CheckerTypes context, Members members) {
    printing = new Printing(context);
    relations = new TypeRelations(context);
    codecs = new JsonCodecs(context, members);
  }

  /** How a value of the type is written; nothing where it cannot be. */
  public Optional<JsonForm> of(TypeMirror type) {
    return of(type, 0);
  }

  private Optional<JsonForm> of(TypeMirror type, int depth) {
    Optional<CodeBlock> codec = codecs.of(type);
    if (codec.isPresent()) {
      return Optional.of(new JsonForm.Coded(codec.get(), depth));
    }
    Optional<Printable> printable = printing.of(type);
    if (printable.isPresent()) {
      return switch (printable.get()) {
        case HTML, TRUSTED_URL, CSS -> Optional.empty();
        default -> Optional.of(new JsonForm.Plain());
      };
    }
    return depth == MAX_DEPTH ? Optional.empty() : element(type).flatMap(element -> of(element, depth + 1));
  }

  /** Whether a codec writes values of the type, or what its elements consist of in the end; it may be missing. */
  boolean isCoded(TypeMirror type) {
    return of(type).filter(JsonForm.Coded.class::isInstance).isPresent() || innermost(type).filter(codecs::lacksCodec).isPresent();
  }

  /** What a list, map, array or Optional consists of; nothing where it is none, or a map of other keys than texts. */
  private Optional<TypeMirror> element(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    Optional<DeclaredType> map = relations.asSuper(type, "java.util.Map");
    if (map.isPresent()) {
      List<? extends TypeMirror> arguments = map.get().getTypeArguments();
      return arguments.size() == 2 && isText(relations.upper(arguments.get(0)))
          ? Optional.of(relations.upper(arguments.get(1)))
          : Optional.empty();
    }
    return relations.asSuper(type, "java.lang.Iterable")
        .or(() -> relations.asSuper(type, "java.util.Optional"))
        .filter(many -> many.getTypeArguments().size() == 1)
        .map(many -> relations.upper(many.getTypeArguments().getFirst()));
  }

  private boolean isText(TypeMirror type) {
    return printing.of(type).filter(printable -> printable == Printable.STRING || printable == Printable.TO_STRING).isPresent();
  }

  /** What to do about a type that cannot be written. */
  public String[] advice(TypeMirror type) {
    List<String> advice = new ArrayList<>();
    Optional<TypeElement> inner = innermost(type);
    if (inner.filter(codecs::lacksCodec).isPresent()) {
      return new String[] {
        "the class " + codecs.generatedName(inner.get()) + ", which writes it, is missing: "
            + "compile the library of " + inner.get().getSimpleName() + " with Squall's annotation processor"
      };
    }
    inner.filter(JsonValues::isAnnotatable).map(element -> TypeTexts.of(element.asType())).ifPresent(
        name -> advice.add("annotate " + name + " with @Json: then its JSON can stand in a script and in a JSON document"));
    advice.add("numbers, texts, booleans, enums, types annotated @Json, and lists, maps, arrays and Optionals of these have a form");
    return advice.toArray(String[]::new);
  }

  /** What the type, or what its elements consist of in the end, is declared as. */
  private Optional<TypeElement> innermost(TypeMirror type) {
    TypeMirror inner = type;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      Optional<TypeMirror> element = element(inner);
      if (element.isEmpty()) {
        break;
      }
      inner = element.get();
    }
    return inner instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** Whether it is one of the application's types that {@code @Json} gives a form. */
  private static boolean isAnnotatable(TypeElement element) {
    boolean has = element.getKind() != ElementKind.INTERFACE || element.getModifiers().contains(Modifier.SEALED);
    String name = element.getQualifiedName().toString();
    return has && element.getTypeParameters().isEmpty() && !name.startsWith("java.") && !name.startsWith("dev.squall.");
  }
}
