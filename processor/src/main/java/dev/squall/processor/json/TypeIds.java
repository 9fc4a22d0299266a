package dev.squall.processor.json;

import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.NamedType.Tag;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Names types so that two are the same only if their JSON is. */
final class TypeIds {
  private TypeIds() {}

  /**
   * The type as it is written in source, {@code shop.Page<shop.User>}, with a question mark behind arguments that may be null.
   *
   * @param tag what the type has because of the place that it is used in; null for nothing
   */
  static String of(TypeMirror type, @Nullable Tag tag) {
    StringBuilder id = new StringBuilder();
    append(type, id);
    if (tag != null) {
      id.append('#').append(tag.member()).append('=').append(tag.value());
    }
    return id.toString();
  }

  private static void append(TypeMirror type, StringBuilder id) {
    if (type.getKind() == TypeKind.ARRAY) {
      append(((ArrayType) type).getComponentType(), id);
      id.append("[]");
    } else if (type.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = (DeclaredType) type;
      id.append(TypeRefs.raw(declared.asElement()).qualifiedName());
      String separator = "<";
      for (TypeMirror argument : declared.getTypeArguments()) {
        id.append(separator);
        append(Bindings.unwrapped(argument), id);
        id.append(Nullness.isNullable(Bindings.unwrapped(argument)) ? "?" : "");
        separator = ", ";
      }
      id.append(separator.equals("<") ? "" : ">");
    } else {
      id.append(TypeRefs.of(type));
    }
  }
}
