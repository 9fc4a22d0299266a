package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.check.Scope;
import dev.squall.template.check.Variable;
import dev.squall.template.program.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code loop.index} and the like: counted only where a template asks. */
final class LoopStatus {
  private static final List<String> OF_INDEX = List.of("index", "index0", "first", "odd", "even");
  private static final List<String> OF_SIZE = List.of("last", "length", "revindex", "revindex0");

  private final List<Variable> ofIndex = new ArrayList<>();
  private final List<Variable> ofSize = new ArrayList<>();
  private final List<Variable> outer = new ArrayList<>();
  private final Local index;
  private final Local size;
  private final @Nullable CodeBlock sizeCode;

  /**
   * The status of one loop.
   *
   * @param sizeCode how the size is asked for: {@code .size()}; empty where what is gone through does not know it
   */
  LoopStatus(Page page, Scope outside, Optional<CodeBlock> sizeCode) {
    this.sizeCode = sizeCode.orElse(null);
    index = page.local(TypeName.INT, "index");
    size = page.local(TypeName.INT, "length");
    TypeMirror number = page.types.types().getPrimitiveType(TypeKind.INT);
    TypeMirror truth = page.types.types().getPrimitiveType(TypeKind.BOOLEAN);
    String i = index.name();
    String n = size.name();
    add(ofIndex, "index", number, "($L + 1)", i);
    add(ofIndex, "index0", number, "$L", i);
    add(ofIndex, "first", truth, "($L == 0)", i);
    add(ofIndex, "odd", truth, "($L % 2 == 0)", i);
    add(ofIndex, "even", truth, "($L % 2 == 1)", i);
    if (sizeCode.isPresent()) {
      add(ofSize, "last", truth, "($L + 1 == $L)", i, n);
      add(ofSize, "length", number, "$L", n);
      add(ofSize, "revindex", number, "($L - $L)", n, i);
      add(ofSize, "revindex0", number, "($L - $L - 1)", n, i);
    }
    addParent(outside, outer);
  }

  private static void add(List<Variable> variables, String name, TypeMirror type, String format, Object... arguments) {
    variables.add(Variable.changing("loop." + name, type, CodeBlock.of(format, arguments), false));
  }

  /** {@code loop.parent.index} is the index of the loop around. */
  private static void addParent(Scope outside, List<Variable> variables) {
    for (String name : outside.names()) {
      if (name.startsWith("loop.") && !name.startsWith("loop.parent.parent")) {
        outside.find(name).ifPresent(around -> variables.add(around.alias("loop.parent." + name.substring(5))));
      }
    }
  }

  /** The status of a loop over numbers of a type, computed from the numbers; fails where an {@code int} cannot hold it. */
  static List<Variable> range(
      Page page, TypeMirror number, Scope outside, String counter, String from, String to, boolean withLast) {
    boolean longs = number.getKind() == TypeKind.LONG;
    String difference = longs ? "(($L - $L) + $L)" : "Math.toIntExact((long) $L - $L + $L)";
    TypeMirror truth = page.types.types().getPrimitiveType(TypeKind.BOOLEAN);
    int more = withLast ? 1 : 0;
    List<Variable> variables = new ArrayList<>();
    add(variables, "index", number, "($L - $L + 1)", counter, from);
    add(variables, "index0", number, "($L - $L)", counter, from);
    add(variables, "first", truth, "($L == $L)", counter, from);
    add(variables, "odd", truth, "(($L - $L) % 2 == 0)", counter, from);
    add(variables, "even", truth, "(($L - $L) % 2 == 1)", counter, from);
    add(variables, "last", truth, "($L + $L == $L)", counter, 1 - more, to);
    add(variables, "length", number, difference, to, from, more);
    add(variables, "revindex", number, difference, to, counter, more);
    add(variables, "revindex0", number, difference, to, counter, more - 1);
    addParent(outside, variables);
    return variables;
  }

  /** The names, for a loop over something that is not understood. */
  static List<Variable> unknown(TypeMirror type) {
    List<Variable> variables = new ArrayList<>();
    OF_INDEX.forEach(name -> add(variables, name, type, "null"));
    OF_SIZE.forEach(name -> add(variables, name, type, "null"));
    return variables;
  }

  List<Variable> variables() {
    List<Variable> all = new ArrayList<>(ofIndex);
    all.addAll(ofSize);
    all.addAll(outer);
    return all;
  }

  boolean isUsed() {
    return asksForSize() || ofIndex.stream().anyMatch(Variable::isUsed);
  }

  boolean asksForSize() {
    return ofSize.stream().anyMatch(Variable::isUsed);
  }

  Local index() {
    return index;
  }

  Local size() {
    return size;
  }

  CodeBlock sizeOf(CodeBlock items) {
    return CodeBlock.of("$L$L", items, sizeCode == null ? "" : sizeCode);
  }
}
