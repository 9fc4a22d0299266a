package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;

/** Whom generated code tells of a broken constraint, and how places are named there. */
interface CheckTarget {

  /**
   * The beginning of the call, up to the path: {@code in.invalid(start, } and {@code binding.invalid(Source.QUERY, }. Behind it come the
   * path, the code, the message, and names and values of limits.
   */
  CodeBlock call();

  /** Where the value itself stands. */
  CheckPath path();

  /** Where an element stands. */
  CheckPath element(CheckPath sequence, CodeBlock index);

  /** Where the value of a key stands; an error of the key itself is told there too. */
  CheckPath member(CheckPath map, CodeBlock key);

  /** A member of a JSON object whose start is known. */
  record Json(CodeBlock reader, CodeBlock start, CheckPath path) implements CheckTarget {
    @Override
    public CodeBlock call() {
      return CodeBlock.of("$L.invalid($L, ", reader, start);
    }

    @Override
    public CheckPath element(CheckPath sequence, CodeBlock index) {
      return sequence.text("/").value(index);
    }

    @Override
    public CheckPath member(CheckPath map, CodeBlock key) {
      return map.text("/").value(CodeBlock.of("$T.escaped(String.valueOf($L))", SquallTypes.POINTERS, key));
    }

    /** The member of a name, as a JSON Pointer has it (RFC 6901, section 3). */
    static Json member(CodeBlock reader, CodeBlock start, String jsonName) {
      return new Json(reader, start, CheckPath.of(pointer(jsonName)));
    }

    /** A member's name behind a slash, as a JSON Pointer has it. */
    static String pointer(String jsonName) {
      return "/" + jsonName.replace("~", "~0").replace("/", "~1");
    }
  }

  /** A parameter, or a field of a form. */
  record Parameter(CodeBlock binding, String source, CheckPath path) implements CheckTarget {
    @Override
    public CodeBlock call() {
      return CodeBlock.of("$L.invalid($T.$L, ", binding, SquallTypes.SOURCE, source);
    }

    @Override
    public CheckPath element(CheckPath sequence, CodeBlock index) {
      return sequence.text("[").value(index).text("]");
    }

    @Override
    public CheckPath member(CheckPath map, CodeBlock key) {
      return map.text("[").value(key).text("]");
    }
  }

  /** A parameter of several values, some of which may have been left out: its elements stand where they were sent. */
  record Several(Parameter values) implements CheckTarget {
    @Override
    public CodeBlock call() {
      return values.call();
    }

    @Override
    public CheckPath path() {
      return values.path();
    }

    @Override
    public CheckPath element(CheckPath sequence, CodeBlock index) {
      return values.element(sequence, CodeBlock.of("$L.place($L)", values.binding(), index));
    }

    @Override
    public CheckPath member(CheckPath map, CodeBlock key) {
      return values.member(map, key);
    }
  }
}
