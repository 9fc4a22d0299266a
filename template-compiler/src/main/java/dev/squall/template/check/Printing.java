package dev.squall.template.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says how values of a type are printed. */
public final class Printing {
  private static final Map<String, Printable> BY_NAME = Map.of(
      "java.lang.String", Printable.STRING,
      "dev.squall.render.Html", Printable.HTML,
      "dev.squall.render.TrustedUrl", Printable.TRUSTED_URL,
      "dev.squall.render.Css", Printable.CSS,
      "dev.squall.render.Json", Printable.JSON,
      "dev.squall.dispatch.Link", Printable.LINK,
      "java.util.UUID", Printable.TO_STRING,
      "java.net.URI", Printable.TO_STRING,
      "java.util.Locale", Printable.TO_STRING);

  /** Whoever extends or implements one of these is printed by {@code toString()}. */
  private static final List<String> BASES =
      List.of("java.lang.CharSequence", "java.lang.Number", "java.time.temporal.TemporalAccessor",
          "java.time.temporal.TemporalAmount", "java.time.ZoneId");

  private final CheckerTypes context;

  /** For the types of one compilation. */
  public Printing(CheckerTypes context) {
    this.context = context;
  }

  /** How a value of the type is printed; nothing where it cannot be. */
  public Optional<Printable> of(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> Optional.of(Printable.BOOLEAN);
      case BYTE, SHORT, INT, LONG -> Optional.of(Printable.INTEGER);
      case FLOAT, DOUBLE -> Optional.of(Printable.DECIMAL);
      case CHAR -> Optional.of(Printable.CHAR);
      case DECLARED -> ofDeclared((DeclaredType) type);
      default -> Optional.empty();
    };
  }

  private Optional<Printable> ofDeclared(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    Printable known = BY_NAME.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<TypeKind> primitive = primitiveOf(name);
    if (primitive.isPresent()) {
      return of(context.types().getPrimitiveType(primitive.get()));
    }
    if (element.getKind() == ElementKind.ENUM || BASES.stream().anyMatch(base -> isA(type, base))) {
      return Optional.of(Printable.TO_STRING);
    }
    return Optional.empty();
  }

  private static Optional<TypeKind> primitiveOf(String box) {
    return Optional.ofNullable(switch (box) {
      case "java.lang.Boolean" -> TypeKind.BOOLEAN;
      case "java.lang.Byte", "java.lang.Short", "java.lang.Integer" -> TypeKind.INT;
      case "java.lang.Long" -> TypeKind.LONG;
      case "java.lang.Float", "java.lang.Double" -> TypeKind.DOUBLE;
      case "java.lang.Character" -> TypeKind.CHAR;
      default -> null;
    });
  }

  private boolean isA(TypeMirror type, String base) {
    TypeElement element = context.elements().getTypeElement(base);
    return element != null
        && context.types().isSubtype(context.types().erasure(type), context.types().erasure(element.asType()));
  }
}
