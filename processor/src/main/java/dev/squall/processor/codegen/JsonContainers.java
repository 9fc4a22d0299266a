package dev.squall.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The methods that read and write sequences and maps. */
final class JsonContainers {
  private final JsonScope scope;
  private final JsonReadCode reads;
  private final JsonWriteCode writes;
  private final JsonCheckedValue checked;

  JsonContainers(JsonScope scope, JsonReadCode reads, JsonWriteCode writes) {
    this.scope = scope;
    this.reads = reads;
    this.writes = writes;
    checked = new JsonCheckedValue(scope);
  }

  /** The class that is made for a sequence. */
  static ClassName implementation(JsonType.Sequence sequence) {
    return switch (sequence.type().simpleNames().getLast()) {
      case "LinkedList" -> ClassName.get(LinkedList.class);
      case "HashSet" -> ClassName.get(HashSet.class);
      case "Set", "SequencedSet", "LinkedHashSet" -> ClassName.get(LinkedHashSet.class);
      case "SortedSet", "NavigableSet", "TreeSet" -> ClassName.get(TreeSet.class);
      default -> ClassName.get(ArrayList.class);
    };
  }

  private static ClassName implementation(JsonType.MapOf map) {
    if (map.sorted()) {
      return ClassName.get(TreeMap.class);
    }
    return map.type().simpleNames().getLast().equals("HashMap")
        ? ClassName.get(HashMap.class)
        : ClassName.get(LinkedHashMap.class);
  }

  private MethodSpec.Builder reader(JsonType type, TypeName result) {
    return MethodSpec.methodBuilder(scope.readMethod(type))
        .addModifiers(Modifier.STATIC)
        .returns(result)
        .addParameter(SquallTypes.JSON_READER, "in");
  }

  private MethodSpec.Builder writer(JsonType type) {
    return MethodSpec.methodBuilder(scope.writeMethod(type))
        .addModifiers(Modifier.STATIC)
        .addParameter(SquallTypes.JSON_WRITER, "out");
  }

  /** The method that reads a container. */
  MethodSpec read(JsonType type) {
    return switch (type) {
      case JsonType.MapOf map -> readMap(map);
      case JsonType.Sequence sequence when isPrimitive(sequence) -> readPrimitives(sequence);
      case JsonType.Sequence sequence -> readElements(sequence);
      default -> throw new IllegalArgumentException("no container: " + type);
    };
  }

  private static boolean isPrimitive(JsonType.Sequence sequence) {
    return sequence.kind() == JsonType.SequenceKind.ARRAY
        && sequence.element().type() instanceof JsonType.Scalar scalar
        && scalar.isPrimitive();
  }

  /**
   * <pre>{@code
   * static List<User> readListOfUser(JsonReader in) {
   *   if (!in.beginArray()) {
   *     return null;
   *   }
   *   List<User> elements = new ArrayList<>();
   *   while (in.nextElement()) {
   *     elements.add(readUser(in));
   *   }
   *   return elements;
   * }
   * }</pre>
   */
  private MethodSpec readElements(JsonType.Sequence sequence) {
    boolean array = sequence.kind() == JsonType.SequenceKind.ARRAY;
    TypeName element = JsonScope.boxed(sequence.element().type());
    TypeName made = JsonScope.made(sequence);
    boolean list = array || sequence.kind() == JsonType.SequenceKind.ITERABLE;
    TypeName collected = list ? ParameterizedTypeName.get(ClassName.get(ArrayList.class), element) : made;
    MethodSpec.Builder method = reader(sequence, made);
    if (array && !made.equals(erased(made))) {
      // Arrays of types with arguments can be made of their erasure only.
      method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "unchecked").build());
    }
    begin(method, "beginArray");
    method.addStatement("$T elements = new $T<>()", collected, implementation(sequence));
    method.beginControlFlow("while (in.nextElement())");
    CodeBlock value = reads.of(sequence.element());
    if (sequence.kind() == JsonType.SequenceKind.SORTED_SET) {
      method.addCode(checked.statements(sequence.element(), element, "element", value));
      method.beginControlFlow("if (element != null)").addStatement("elements.add(element)").endControlFlow();
    } else if (checked.isChecked(sequence.element())) {
      method.addCode(checked.statements(sequence.element(), element, "element", value));
      method.addStatement("elements.add(element)");
    } else {
      method.addStatement("elements.add($L)", value);
    }
    method.endControlFlow();
    return method.addCode(array ? toArray(sequence) : CodeBlock.builder().addStatement("return elements").build()).build();
  }

  /** {@code return elements.toArray(new User[0]);} */
  private static CodeBlock toArray(JsonType.Sequence sequence) {
    TypeName type = TypeNames.of(sequence.type());
    TypeName erased = erased(type);
    CodeBlock.Builder code = CodeBlock.builder();
    TypeName component = erased instanceof ArrayTypeName array ? array.componentType() : erased;
    String dimensions = "";
    while (component instanceof ArrayTypeName inner) {
      component = inner.componentType();
      dimensions += "[]";
    }
    CodeBlock empty = CodeBlock.of("new $T[0]$L", component, dimensions);
    return type.equals(erased)
        ? code.addStatement("return elements.toArray($L)", empty).build()
        : code.addStatement("return ($T) elements.toArray($L)", type, empty).build();
  }

  private static TypeName erased(TypeName type) {
    return switch (type) {
      case ArrayTypeName array -> ArrayTypeName.of(erased(array.componentType()));
      case ParameterizedTypeName generic -> generic.rawType();
      default -> type;
    };
  }

  /**
   * <pre>{@code
   * int[] elements = new int[16];
   * int count = 0;
   * while (in.nextElement()) {
   *   if (count == elements.length) {
   *     elements = Arrays.copyOf(elements, count * 2);
   *   }
   *   elements[count++] = in.readInt();
   * }
   * return Arrays.copyOf(elements, count);
   * }</pre>
   */
  private MethodSpec readPrimitives(JsonType.Sequence sequence) {
    TypeName array = TypeNames.of(sequence.type());
    TypeName element = TypeNames.of(sequence.element().type().type());
    ValueUse use = sequence.element();
    CodeBlock value = reads.of(use);
    boolean isChecked = checked.isChecked(use);
    MethodSpec.Builder method = reader(sequence, array);
    begin(method, "beginArray");
    return method
        .addStatement("$T elements = new $T[16]", array, element)
        .addStatement("int count = 0")
        .beginControlFlow("while (in.nextElement())")
        .beginControlFlow("if (count == elements.length)")
        .addStatement("elements = $T.copyOf(elements, count * 2)", Arrays.class)
        .endControlFlow()
        .addCode(isChecked ? checked.statements(use, element, "element", value) : CodeBlock.of(""))
        .addStatement("elements[count++] = $L", isChecked ? CodeBlock.of("element") : value)
        .endControlFlow()
        .addStatement("return $T.copyOf(elements, count)", Arrays.class)
        .build();
  }

  private static void begin(MethodSpec.Builder method, String begin) {
    method.beginControlFlow("if (!in.$L())", begin).addStatement("return null").endControlFlow();
  }

  /**
   * <pre>{@code
   * Map<Long, User> map = new LinkedHashMap<>();
   * while (in.nextField()) {
   *   Long key = JsonKeys.read(in, Conversions.LONG, map);
   *   if (key != null) {
   *     map.put(key, readUser(in));
   *   }
   * }
   * return map;
   * }</pre>
   */
  private MethodSpec readMap(JsonType.MapOf map) {
    TypeName key = JsonScope.boxed(map.key().type());
    TypeName made = JsonScope.made(map);
    MethodSpec.Builder method = reader(map, made);
    begin(method, "beginObject");
    CodeBlock conversion =
        switch (map.key().type()) {
          case JsonType.EnumOf constants -> scope.constants.enumeration(constants);
          case JsonType.Scalar scalar when scalar.kind() == ScalarKind.STRING -> CodeBlock.of("$T.STRING", SquallTypes.CONVERSIONS);
          case JsonType.Scalar scalar -> scope.conversion(scalar);
          default -> throw new IllegalArgumentException("no key: " + map.key());
        };
    return method
        .addStatement("$T map = new $T<>()", made, implementation(map))
        .beginControlFlow("while (in.nextField())")
        .addStatement("$T key = $T.next(in, $L, map)", key, SquallTypes.JSON_KEYS, conversion)
        .beginControlFlow("if (key != null)")
        .addCode(entry(map))
        .endControlFlow()
        .endControlFlow()
        .addStatement("return map")
        .build();
  }

  /**
   * The value of a key, put into the map. What is wrong with the key is told at its value, where it has its place.
   *
   * <pre>{@code
   * int start = in.start();
   * if (!Texts.isNotBlank(key)) {
   *   in.invalid(start, "", "not_blank", "{not_blank}");
   * }
   * Integer value = in.readInt();
   * if (value != null && value < 1) { ... }
   * map.put(key, value);
   * }</pre>
   */
  private CodeBlock entry(JsonType.MapOf map) {
    CodeBlock value = reads.of(map.value());
    CodeBlock keys = checked.checks(map.key(), "key");
    CodeBlock values = checked.checks(map.value(), "value");
    if (keys.isEmpty() && values.isEmpty()) {
      return CodeBlock.builder().addStatement("map.put(key, $L)", value).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().addStatement("int start = in.start()").add(keys);
    if (values.isEmpty()) {
      return code.addStatement("map.put(key, $L)", value).build();
    }
    if (ConstraintCode.countsFailures(map.value())) {
      code.addStatement("int failures = in.failures()");
    }
    return code.addStatement("$T value = $L", JsonScope.boxed(map.value().type()), value)
        .add(values)
        .addStatement("map.put(key, value)")
        .build();
  }

  /** The method that writes a container. */
  MethodSpec write(JsonType type) {
    return switch (type) {
      case JsonType.MapOf map -> writeMap(map);
      case JsonType.Sequence sequence -> writeElements(sequence);
      default -> throw new IllegalArgumentException("no container: " + type);
    };
  }

  /**
   * <pre>{@code
   * static void writeListOfUser(JsonWriter out, List<User> elements) {
   *   out.raw('[');
   *   boolean first = true;
   *   for (User element : elements) {
   *     if (!first) {
   *       out.raw(',');
   *     }
   *     first = false;
   *     writeUser(out, element);
   *   }
   *   out.raw(']');
   * }
   * }</pre>
   */
  private MethodSpec writeElements(JsonType.Sequence sequence) {
    TypeName type = TypeNames.of(sequence.type());
    TypeName element = TypeNames.of(sequence.element().type().type());
    return writer(sequence)
        .addParameter(type, "elements")
        .addStatement("out.raw('[')")
        .addStatement("boolean first = true")
        .beginControlFlow("for ($T element : elements)", element)
        .addCode(comma())
        .addCode(writes.of(sequence.element(), CodeBlock.of("element")))
        .endControlFlow()
        .addStatement("out.raw(']')")
        .build();
  }

  private static CodeBlock comma() {
    return CodeBlock.builder()
        .beginControlFlow("if (!first)")
        .addStatement("out.raw(',')")
        .endControlFlow()
        .addStatement("first = false")
        .build();
  }

  private MethodSpec writeMap(JsonType.MapOf map) {
    CodeBlock value = CodeBlock.of("entry.getValue()");
    CodeBlock.Builder content = CodeBlock.builder();
    if (JsonWriteCode.needsVariable(map.value())) {
      content.addStatement("$T value = entry.getValue()", JsonScope.boxed(map.value().type()));
      value = CodeBlock.of("value");
    }
    return writer(map)
        .addParameter(TypeNames.of(map.type()), "map")
        .addStatement("out.raw('{')")
        .addStatement("boolean first = true")
        .beginControlFlow("for ($T entry : map.entrySet())", entryType(map))
        .addCode(comma())
        .addCode(writes.key(map.key(), CodeBlock.of("entry.getKey()")))
        .addCode(content.build())
        .addCode(writes.of(map.value(), value))
        .endControlFlow()
        .addStatement("out.raw('}')")
        .build();
  }

  private static TypeName entryType(JsonType.MapOf map) {
    TypeName[] arguments = map.type().arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
    return ParameterizedTypeName.get(ClassName.get(Map.Entry.class), arguments);
  }
}
