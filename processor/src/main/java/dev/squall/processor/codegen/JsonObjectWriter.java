package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.NamedType.Access;
import dev.squall.processor.model.NamedType.Member;
import dev.squall.processor.model.NamedType.ObjectOf;
import dev.squall.processor.model.NamedType.Tag;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the methods that write an object. Punctuation and names are bytes that are ready; members of large objects are written by a
 * method for each {@value #PART} of them.
 */
final class JsonObjectWriter {
  private static final int PART = 60;

  private final JsonScope scope;
  private final JsonWriteCode writes;

  JsonObjectWriter(JsonScope scope, JsonWriteCode writes) {
    this.scope = scope;
    this.writes = writes;
  }

  /**
   * <pre>{@code
   * static void writeUser(JsonWriter out, User value) {
   *   out.raw(ID_FIRST);
   *   out.number(value.id());
   *   out.raw(NAME);
   *   out.string(value.name());
   *   out.raw('}');
   * }
   * }</pre>
   */
  void addTo(TypeSpec.Builder type, ObjectOf object) {
    String name = "write" + scope.names.ofId(object.id());
    List<Member> members = object.members().stream().filter(Member::written).toList();
    MethodSpec.Builder method = writer(object, name).addModifiers(Modifier.STATIC);
    NameAllocator locals = JsonScope.locals();
    Tag tag = object.tag();
    boolean begun = tag != null;
    if (tag != null) {
      String json = "{" + JsonText.quoted(tag.member()) + ":" + JsonText.quoted(tag.value());
      method.addStatement("out.raw($L)", scope.constants.text(json, JavaNames.constant(tag.value()) + "_TAG"));
    }
    int conditional = begun ? 0 : leadingConditional(members);
    if (members.isEmpty() && !begun) {
      method.addStatement("out.raw('{')");
    } else if (conditional > 0) {
      method.addCode(leading(members.subList(0, conditional), conditional == members.size(), locals));
    }
    List<CodeBlock> rest = new ArrayList<>();
    for (int i = conditional; i < members.size(); i++) {
      Member member = members.get(i);
      boolean first = !begun && i == 0;
      rest.add(member(member, afterLeading(member, first, i == conditional && conditional > 0), locals));
    }
    addParts(type, method, object, name, rest);
    type.addMethod(method.addStatement("out.raw('}')").build());
  }

  private MethodSpec.Builder writer(ObjectOf object, String name) {
    return MethodSpec.methodBuilder(name)
        .addParameter(SquallTypes.JSON_WRITER, "out")
        .addParameter(TypeNames.of(object.type()), "value");
  }

  /** Few members are written by the method itself, many by methods of their own. */
  private void addParts(
      TypeSpec.Builder type, MethodSpec.Builder method, ObjectOf object, String name, List<CodeBlock> members) {
    if (members.size() <= PART) {
      members.forEach(method::addCode);
      return;
    }
    for (int from = 0; from < members.size(); from += PART) {
      String part = name + "Part" + from / PART;
      MethodSpec.Builder some = writer(object, part).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
      members.subList(from, Math.min(from + PART, members.size())).forEach(some::addCode);
      type.addMethod(some.build());
      method.addStatement("$L(out, value)", part);
    }
  }

  /** How many members at the beginning may be left out, so that nobody knows ahead which is the first. */
  private static int leadingConditional(List<Member> members) {
    int count = 0;
    while (count < members.size() && isConditional(members.get(count))) {
      count++;
    }
    return count;
  }

  private static boolean isConditional(Member member) {
    return JsonAbsence.isConditional(member.value(), member.include());
  }

  /** The name that stands before a member's value: a constant, or one of two by whether there was a member before. */
  private CodeBlock afterLeading(Member member, boolean first, boolean unknown) {
    if (unknown) {
      return CodeBlock.of(
          "first ? $L : $L", scope.constants.firstName(member.jsonName()), scope.constants.name(member.jsonName()));
    }
    return first ? scope.constants.firstName(member.jsonName()) : scope.constants.name(member.jsonName());
  }

  /**
   * <pre>{@code
   * boolean first = true;
   * String name = value.name();
   * if (name != null) {
   *   out.raw(first ? NAME_FIRST : NAME);
   *   first = false;
   *   out.string(name);
   * }
   * }</pre>
   */
  private CodeBlock leading(List<Member> members, boolean all, NameAllocator locals) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("boolean first = true");
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      CodeBlock name =
          i == 0 ? scope.constants.firstName(member.jsonName()) : afterLeading(member, false, true);
      code.add(member(member, name, locals, true));
    }
    if (all) {
      code.beginControlFlow("if (first)").addStatement("out.raw('{')").endControlFlow();
    }
    return code.build();
  }

  private CodeBlock member(Member member, CodeBlock name, NameAllocator locals) {
    return member(member, name, locals, false);
  }

  private CodeBlock member(Member member, CodeBlock name, NameAllocator locals, boolean clearsFirst) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock value = got(member.getter());
    boolean conditional = isConditional(member);
    if (conditional || JsonWriteCode.needsVariable(member.value())) {
      TypeName type = TypeNames.of(member.value().type().type());
      String local = locals.newName(JsonScope.local(member.javaName()));
      code.addStatement("$T $L = $L", type, local, value);
      value = CodeBlock.of("$L", local);
    }
    if (conditional) {
      code.beginControlFlow("if ($L)", JsonAbsence.condition(member.value(), member.include(), value));
    }
    code.addStatement("out.raw($L)", name);
    if (clearsFirst) {
      code.addStatement("first = false");
    }
    code.add(conditional ? writes.known(member, value) : writes.of(member.value(), value));
    if (conditional) {
      code.endControlFlow();
    }
    return code.build();
  }

  private static CodeBlock got(@Nullable Access getter) {
    if (getter == null) {
      throw new IllegalArgumentException("a member that is not written");
    }
    return CodeBlock.of(getter.method() ? "value.$L()" : "value.$L", getter.name());
  }
}
