package dev.squall.processor.model;

import java.util.List;

/** A parameter of a handler method. */
public sealed interface Parameter {

  /** The Java name. */
  String name();

  /** The declared Java type, as the handler's method has it. */
  TypeRef declaredType();

  /** Its value, with its constraints. */
  ValueUse use();

  /** Where the parameter stands. */
  SourceRef source();

  /** A value converted from text of the request. */
  record Bound(
      String name,
      TypeRef declaredType,
      From from,
      String externalName,
      ValueType value,
      Arity arity,
      List<String> defaults,
      ValueUse use,
      SourceRef source)
      implements Parameter {
    public Bound {
      defaults = List.copyOf(defaults);
    }

    /** A parameter without constraints. */
    public Bound(
        String name,
        TypeRef declaredType,
        From from,
        String externalName,
        ValueType value,
        Arity arity,
        List<String> defaults,
        SourceRef source) {
      this(name, declaredType, from, externalName, value, arity, defaults, PlainUses.of(value, arity, declaredType), source);
    }
  }

  /** A value of the request as a whole, recognised by its type. */
  record Supplied(String name, TypeRef declaredType, Supply supply, ValueUse use, SourceRef source) implements Parameter {

    /** A value without constraints. */
    public Supplied(String name, TypeRef declaredType, Supply supply, SourceRef source) {
      this(name, declaredType, supply, PlainUses.of(supply, declaredType), source);
    }
  }

  /** A file of a form, or several. */
  record Uploaded(String name, TypeRef declaredType, String externalName, Arity arity, ValueUse use, SourceRef source)
      implements Parameter {

    /** A file without constraints. */
    public Uploaded(String name, TypeRef declaredType, String externalName, Arity arity, SourceRef source) {
      this(name, declaredType, externalName, arity, PlainUses.ofFile(arity, declaredType), source);
    }
  }

  /**
   * A form whose fields are the components of a record.
   *
   * @param form the record
   * @param returned whether the handler takes what was entered together with the record, as {@code Form<T>}, to show it again
   */
  record FormRecord(String name, TypeRef declaredType, FormType form, boolean returned, SourceRef source) implements Parameter {
    @Override
    public ValueUse use() {
      return new ValueUse(new JsonType.Reference(form.type(), form.type().toString()));
    }
  }

  /**
   * The body, read from JSON.
   *
   * @param use what it is; of the declared type, or of that in its {@code Optional}
   * @param arity {@link Arity#REQUIRED}, {@link Arity#NULLABLE} or {@link Arity#OPTIONAL}
   */
  record JsonBody(String name, TypeRef declaredType, ValueUse use, Arity arity, SourceRef source) implements Parameter {}

  /**
   * The elements of the body, read from JSON one by one while they arrive.
   *
   * @param use what each of them is
   * @param published whether they are published, rather than in a stream
   */
  record JsonElements(String name, TypeRef declaredType, ValueUse use, boolean published, SourceRef source)
      implements Parameter {}

  /** Where the text of a bound parameter comes from. */
  enum From {
    PATH,
    QUERY,
    FORM,
    HEADER,
    COOKIE
  }

  /** How many values there may be, and what none of them means. */
  enum Arity {
    /** Exactly one is needed, unless there is a default. */
    REQUIRED,
    /** None is null. */
    NULLABLE,
    /** {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}: none is empty. */
    OPTIONAL,
    /** {@code List}, in the order of the request; may be empty. */
    LIST,
    /** {@code Set}, in the order of the request; may be empty. */
    SET
  }

  /** What a supplied parameter is. */
  enum Supply {
    REQUEST,
    HEADERS,
    /** The body as {@code byte[]}; the parameter is annotated for it. */
    BODY_BYTES,
    /** The body as {@code String}. */
    BODY_TEXT,
    /** The body as {@code InputStream}, while it arrives. */
    BODY_STREAM,
    /** The body as {@code dev.squall.http.RequestBody}, while it arrives. */
    BODY,
    /** The body as {@code dev.squall.http.MultipartReader}, while it arrives. */
    BODY_PARTS;

    /** Whether the handler is called before the body has arrived. */
    public boolean isStreamed() {
      return this == BODY_STREAM || this == BODY || this == BODY_PARTS;
    }
  }
}
