package dev.squall.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType.Construction;
import dev.squall.processor.model.NamedType.Member;
import dev.squall.processor.model.NamedType.ObjectOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that read an object. Up to {@value #MOST_LOCALS} members are variables of one method; those of larger objects
 * are fields of an object of their own, read by a method for each {@value #PART} of them, so that none is too large to be compiled.
 */
final class JsonObjectReader {
  static final int MOST_LOCALS = 32;
  static final int PART = 32;

  private final JsonScope scope;
  private final JsonReadCode reads;
  private final JsonDefaults defaults;

  JsonObjectReader(JsonScope scope, JsonReadCode reads) {
    this.scope = scope;
    this.reads = reads;
    defaults = new JsonDefaults(scope);
  }

  /** What is being written about one object: the names of its members' variables, in the order of the members. */
  private record Names(String base, CodeBlock table, List<String> variables) {}

  /** Adds the methods that read an object. */
  void addTo(TypeSpec.Builder type, ObjectOf object) {
    List<Member> members = object.members().stream().filter(Member::read).toList();
    Names names = names(object, members);
    if (members.size() <= MOST_LOCALS) {
      type.addMethod(withLocals(object, members, names));
    } else {
      addWithFields(type, object, members, names);
    }
  }

  private Names names(ObjectOf object, List<Member> members) {
    NameAllocator locals = JsonScope.locals();
    List<String> variables = new ArrayList<>();
    for (Member member : object.members()) {
      variables.add(locals.newName(JsonScope.local(member.javaName())));
    }
    String base = scope.names.ofId(object.id());
    CodeBlock table = scope.constants.other(
        List.of("members", object.id()), SquallTypes.JSON_MEMBERS, JavaNames.constant(base) + "_MEMBERS", table(object, members));
    return new Names(base, table, variables);
  }

  /** {@code JsonMembers.of("id", "name").alias("key", 0).tagged("type")} */
  private static CodeBlock table(ObjectOf object, List<Member> members) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> names = members.stream().map(member -> JavaLiteral.of(member.jsonName())).toList();
    code.add("$T.of($L)", SquallTypes.JSON_MEMBERS, CodeBlock.join(names, ", "));
    for (int i = 0; i < members.size(); i++) {
      for (String alias : members.get(i).aliases()) {
        code.add(".alias($L, $L)", JavaLiteral.of(alias), i);
      }
    }
    if (object.tag() != null) {
      code.add(".tagged($L)", JavaLiteral.of(object.tag().member()));
    }
    List<CodeBlock> ignored = new ArrayList<>();
    object.ignored().forEach(name -> ignored.add(JavaLiteral.of(name)));
    if (!ignored.isEmpty()) {
      code.add(".ignoring($L)", CodeBlock.join(ignored, ", "));
    }
    return code.add(object.ignoreUnknown() ? ".ignoringUnknown()" : "").build();
  }

  private MethodSpec.Builder reader(ObjectOf object, Names names) {
    MethodSpec.Builder method = MethodSpec.methodBuilder("read" + names.base())
        .addModifiers(Modifier.STATIC)
        .returns(TypeNames.of(object.type()))
        .addParameter(SquallTypes.JSON_READER, "in");
    if (object.tag() != null && object.taggedEverywhere()) {
      // Where it is mentioned itself, nobody has looked yet whether it is one.
      CodeBlock tags = scope.constants.other(
          List.of("tag", object.id()),
          SquallTypes.JSON_TAGS,
          JavaNames.constant(names.base()) + "_TAGS",
          CodeBlock.of(
              "$T.of($L, $L)", SquallTypes.JSON_TAGS, JavaLiteral.of(object.tag().member()), JavaLiteral.of(object.tag().value())));
      method.beginControlFlow("if ($L.next(in) < 0)", tags).addStatement("return null").endControlFlow();
    }
    return method
        .beginControlFlow("if (!in.beginObject())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("int start = in.start()")
        .addStatement("int failures = in.failures()");
  }

  private static int index(ObjectOf object, Member member) {
    return object.members().indexOf(member);
  }

  /**
   * <pre>{@code
   * static User readUser(JsonReader in) {
   *   if (!in.beginObject()) {
   *     return null;
   *   }
   *   int start = in.start();
   *   int failures = in.failures();
   *   long seen = 0;
   *   long id = 0L;
   *   if (in.expectField(ID)) {
   *     seen |= 0x1L;
   *     id = in.readLong();
   *   }
   *   for (int member = USER_MEMBERS.next(in, start, seen); member >= 0; member = USER_MEMBERS.next(in, start, seen)) {
   *     seen |= 1L << member;
   *     switch (member) {
   *       default -> id = in.readLong();
   *     }
   *   }
   *   if ((seen & 0x1L) != 0x1L) {
   *     USER_MEMBERS.missing(in, start, ~seen & 0x1L, 0);
   *   }
   *   if (in.failures() != failures) {
   *     return null;
   *   }
   *   return new User(id);
   * }
   * }</pre>
   */
  private MethodSpec withLocals(ObjectOf object, List<Member> members, Names names) {
    MethodSpec.Builder method = reader(object, names);
    if (!members.isEmpty()) {
      method.addStatement("long seen = 0");
    }
    for (Member member : needed(object)) {
      method.addStatement("$T $L = $L", type(member), variable(object, names, member), defaults.initial(member));
    }
    if (object.tag() != null) {
      method.beginControlFlow("if (in.expectField($L))", scope.constants.name(object.tag().member()))
          .addStatement("in.skipValue()")
          .endControlFlow();
    }
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      method.beginControlFlow("if (in.expectField($L))", scope.constants.name(member.jsonName()))
          .addStatement("seen |= 0x$LL", Long.toHexString(1L << i))
          .addStatement("$L", assignment(object, names, member, ""))
          .endControlFlow();
    }
    if (members.isEmpty()) {
      method.addStatement("$L.next(in, start, 0)", names.table());
    } else {
      method.addCode(loop(names));
      method.addStatement("seen |= 1L << member");
      method.addCode(choice(object, members, names, "", 0));
      method.endControlFlow();
    }
    method.addCode(missing(members, names, "seen", 0));
    method.addCode(absentDefaults(object, members, names, ""));
    method.addCode(checks(members, object, names, ""));
    return method.addCode(construction(object, names, "")).build();
  }

  /** The members whose values are needed to make the object, or are set afterwards. */
  private static List<Member> needed(ObjectOf object) {
    Construction construction = object.construction();
    List<String> arguments = construction == null ? List.of() : construction.arguments();
    return object.members().stream()
        .filter(member -> member.read() || arguments.contains(member.javaName()))
        .toList();
  }

  private static TypeName type(Member member) {
    return TypeNames.of(member.value().type().type());
  }

  private static String variable(ObjectOf object, Names names, Member member) {
    return names.variables().get(index(object, member));
  }

  private static CodeBlock loop(Names names) {
    return CodeBlock.builder()
        .beginControlFlow(
            "for (int member = $L.next(in, start, seen); member >= 0; member = $L.next(in, start, seen))", names.table(), names.table())
        .build();
  }

  private CodeBlock assignment(ObjectOf object, Names names, Member member, String owner) {
    boolean defaulted = member.defaults() != null && !member.value().nullable();
    CodeBlock value =
        defaulted ? reads.of(member.value(), defaults.value(member)) : reads.of(member.value());
    return CodeBlock.of("$L$L = $L", owner, variable(object, names, member), value);
  }

  /** {@code switch (member) { case 0 -> id = in.readLong(); default -> name = in.readString(); }} */
  private CodeBlock choice(ObjectOf object, List<Member> members, Names names, String owner, int from) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (members.size() == 1) {
      return code.addStatement("$L", assignment(object, names, members.getFirst(), owner)).build();
    }
    code.beginControlFlow("switch (member)");
    for (int i = 0; i < members.size(); i++) {
      boolean last = i == members.size() - 1;
      code.add(last ? "default -> " : "case " + (from + i) + " -> ");
      code.addStatement("$L", assignment(object, names, members.get(i), owner));
    }
    return code.endControlFlow().build();
  }

  private static CodeBlock missing(List<Member> members, Names names, String seen, int from) {
    long required = 0;
    for (int i = 0; i < members.size(); i++) {
      required |= members.get(i).required() ? 1L << i : 0;
    }
    if (required == 0) {
      return CodeBlock.of("");
    }
    String mask = "0x" + Long.toHexString(required) + "L";
    return CodeBlock.builder()
        .beginControlFlow("if (($L & $L) != $L)", seen, mask, mask)
        .addStatement("$L.missing(in, start, ~$L & $L, $L)", names.table(), seen, mask, from)
        .endControlFlow()
        .build();
  }

  /**
   * <pre>{@code
   * if (!Texts.isNotBlank(name)) {
   *   in.invalid(start, "/name", "not_blank", "{not_blank}");
   * }
   * }</pre>
   *
   * What was not read breaks no constraint: the reader tells only that. Elements were checked where they were read.
   */
  private CodeBlock checks(List<Member> members, ObjectOf object, Names names, String owner) {
    NameAllocator locals = JsonScope.locals();
    names.variables().forEach(locals::newName);
    ConstraintCode code = new ConstraintCode(scope.checks, locals);
    CodeBlock.Builder checks = CodeBlock.builder();
    for (Member member : members) {
      CodeBlock value = CodeBlock.of("$L$L", owner, variable(object, names, member));
      boolean primitive = member.value().type() instanceof JsonType.Scalar scalar && scalar.isPrimitive();
      checks.add(code.own(member.value(), value, primitive, target(member, members, names)));
    }
    return checks.build();
  }

  /** A member's place: by the name that was sent, where it has several. */
  private static CheckTarget target(Member member, List<Member> read, Names names) {
    CheckPath path =
        member.aliases().isEmpty() || !member.read()
            ? CheckPath.of(CheckTarget.Json.pointer(member.jsonName()))
            : CheckPath.of("").value(CodeBlock.of("$L.pointer(in, start, $L)", names.table(), read.indexOf(member)));
    return new CheckTarget.Json(CodeBlock.of("in"), CodeBlock.of("start"), path);
  }

  /** The conditions on an object that is made, as {@code it}. */
  private static CodeBlock classChecks(ObjectOf object, Names names) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<Member> read = object.members().stream().filter(Member::read).toList();
    for (ClassCheck check : object.checks()) {
      CheckTarget target =
          object.members().stream()
              .filter(member -> member.javaName().equals(check.member()))
              .map(member -> target(member, read, names))
              .findFirst()
              .orElse(new CheckTarget.Json(CodeBlock.of("in"), CodeBlock.of("start"), CheckPath.of("")));
      code.add(ConstraintCode.check(check, CodeBlock.of("it"), target));
    }
    return code.build();
  }

  /**
   * What requests do not have, but has constraints, is checked as the object that is made has it.
   *
   * <pre>{@code
   * String label = it.getLabel();
   * if (!Texts.hasLength(label, 1, 80)) {
   *   in.invalid(start, "/label", "size", "{size.text}", "min", 1, "max", 80);
   * }
   * }</pre>
   */
  private CodeBlock madeChecks(ObjectOf object, Names names) {
    NameAllocator locals = JsonScope.locals();
    names.variables().forEach(locals::newName);
    ConstraintCode code = new ConstraintCode(scope.checks, locals);
    CodeBlock.Builder checks = CodeBlock.builder();
    for (Member member : object.members()) {
      if (member.read() || member.getter() == null || !ConstraintCode.isConstrainedAtAll(member.value())) {
        continue;
      }
      String own = variable(object, names, member);
      String local = needed(object).contains(member) ? locals.newName(own) : own;
      boolean primitive = member.value().type() instanceof JsonType.Scalar scalar && scalar.isPrimitive();
      CheckTarget target = CheckTarget.Json.member(CodeBlock.of("in"), CodeBlock.of("start"), member.jsonName());
      checks
          .addStatement("$T $L = it.$L$L", type(member), local, member.getter().name(), member.getter().method() ? "()" : "")
          .add(ConstraintCode.present(member.value(), CodeBlock.of("$L", local), target))
          .add(code.statements(member.value(), CodeBlock.of("$L", local), primitive, target));
    }
    return checks.build();
  }

  /** Defaults that cost something are made only where they are needed. */
  private CodeBlock absentDefaults(ObjectOf object, List<Member> members, Names names, String owner) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (member.defaults() != null && member.value().type() instanceof JsonType.Sequence) {
        String seen = owner.isEmpty() ? "seen" : "seen[" + (i >> 6) + "]";
        code.beginControlFlow("if (($L & 0x$LL) == 0)", seen, Long.toHexString(1L << i))
            .addStatement("$L$L = $L", owner, variable(object, names, member), defaults.value(member))
            .endControlFlow();
      }
    }
    return code.build();
  }

  /**
   * <pre>{@code
   * if (in.failures() != failures) {
   *   return null;
   * }
   * try {
   *   return new User(id, name);
   * } catch (IllegalArgumentException refused) {
   *   in.invalid(start, "", "value", "...");
   *   return null;
   * }
   * }</pre>
   */
  private CodeBlock construction(ObjectOf object, Names names, String owner) {
    Construction construction = Optional.ofNullable(object.construction()).orElseThrow();
    List<CodeBlock> arguments = new ArrayList<>();
    for (String name : construction.arguments()) {
      Member member =
          object.members().stream().filter(candidate -> candidate.javaName().equals(name)).findFirst().orElseThrow();
      arguments.add(CodeBlock.of("$L$L", owner, variable(object, names, member)));
    }
    CodeBlock made = JsonMaking.made(construction, object.type(), arguments);
    List<CodeBlock> settings = new ArrayList<>();
    for (Member member : object.members()) {
      if (member.read() && member.setter() != null) {
        CodeBlock value = CodeBlock.of("$L$L", owner, variable(object, names, member));
        CodeBlock set = JsonMaking.set(member.setter(), value);
        int bit = object.members().stream().filter(Member::read).toList().indexOf(member);
        settings.add(setting(member, set, bit, owner));
      }
    }
    CodeBlock checks = CodeBlock.builder().add(madeChecks(object, names)).add(classChecks(object, names)).build();
    return CodeBlock.builder()
        .beginControlFlow("if (in.failures() != failures)")
        .addStatement("return null")
        .endControlFlow()
        .add(JsonMaking.guarded(object.type(), made, settings, checks))
        .build();
  }

  /** What is absent keeps the value that the object is made with. */
  private static CodeBlock setting(Member member, CodeBlock set, int bit, String owner) {
    if (member.required() || member.defaults() != null) {
      return set;
    }
    String seen = owner.isEmpty() ? "seen" : "seen[" + (bit >> 6) + "]";
    return CodeBlock.builder()
        .beginControlFlow("if (($L & 0x$LL) != 0)", seen, Long.toHexString(1L << bit))
        .add(set)
        .endControlFlow()
        .build();
  }

  /**
   * <pre>{@code
   * private static final class OrderFields {
   *   final long[] seen = new long[2];
   *   long id = 0L;
   *   ...
   * }
   *
   * private static void readOrder0(JsonReader in, OrderFields fields, int member) {
   *   switch (member) {
   *     case 0 -> fields.id = in.readLong();
   *     ...
   *   }
   * }
   * }</pre>
   */
  private void addWithFields(TypeSpec.Builder type, ObjectOf object, List<Member> members, Names names) {
    String className = names.base() + "Fields";
    TypeSpec.Builder fields =
        TypeSpec.classBuilder(className).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    for (Member member : needed(object)) {
      fields.addField(
          FieldSpec.builder(type(member), variable(object, names, member))
              .initializer(defaults.initial(member))
              .build());
    }
    fields.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addType(fields.build());
    MethodSpec.Builder method = reader(object, names)
        .addStatement("$L fields = new $L()", className, className)
        .addStatement("$T seen = new long[$L]", ArrayTypeName.of(TypeName.LONG), (members.size() + 63) >> 6)
        .addCode(loop(names))
        .beginControlFlow("switch (member >> $L)", Integer.numberOfTrailingZeros(PART));
    for (int from = 0; from < members.size(); from += PART) {
      int part = from / PART;
      List<Member> some = members.subList(from, Math.min(from + PART, members.size()));
      String name = "read" + names.base() + "Part" + part;
      type.addMethod(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(SquallTypes.JSON_READER, "in")
              .addParameter(ClassName.get("", className), "fields")
              .addParameter(TypeName.INT, "member")
              .addCode(choice(object, some, names, "fields.", from))
              .build());
      method.addStatement(
          "$L -> $L(in, fields, member)", from + PART >= members.size() ? "default" : "case " + part, name);
    }
    method.endControlFlow().endControlFlow();
    for (int from = 0; from < members.size(); from += 64) {
      List<Member> some = members.subList(from, Math.min(from + 64, members.size()));
      method.addCode(missing(some, names, "seen[" + (from >> 6) + "]", from));
    }
    method.addCode(absentDefaults(object, members, names, "fields."));
    method.addCode(checks(members, object, names, "fields."));
    type.addMethod(method.addCode(construction(object, names, "fields.")).build());
  }
}
