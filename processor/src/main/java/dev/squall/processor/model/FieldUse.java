package dev.squall.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a handler takes from forms and from the query.
 *
 * @param fields the fields that its parameters are bound to
 * @param any whether it can read all others too, as by a parameter for the request
 */
public record FieldUse(List<Field> fields, boolean any) {
  /** Of a handler of which nothing is known: nothing that a form sends to it is wrong. */
  public static final FieldUse UNKNOWN = new FieldUse(List.of(), true);

  public FieldUse {
    fields = List.copyOf(fields);
  }

  /** Where a field comes from. */
  public enum From {
    FORM,
    QUERY,
    FILE
  }

  /**
   * A field.
   *
   * @param name its name
   * @param from where it comes from
   * @param language what its text must be, named as {@code RouteDescriptor.variables} names it
   * @param required whether a request without it is refused
   * @param multiple whether all values of the name are taken
   */
  public record Field(String name, From from, String language, boolean required, boolean multiple) {}

  /** What a handler's parameters take. */
  public static FieldUse of(Handler handler) {
    List<Field> fields = new ArrayList<>();
    boolean any = false;
    for (Parameter parameter : handler.parameters()) {
      switch (parameter) {
        case Parameter.Bound bound when bound.from() == Parameter.From.FORM -> fields.add(field(bound, From.FORM));
        case Parameter.Bound bound when bound.from() == Parameter.From.QUERY -> fields.add(field(bound, From.QUERY));
        case Parameter.Bound _, Parameter.JsonBody _, Parameter.JsonElements _ -> {}
        case Parameter.Supplied supplied -> any |= supplied.supply() != Parameter.Supply.HEADERS;
        case Parameter.Uploaded file -> fields.add(field(file));
        case Parameter.FormRecord record -> {
          record.form().texts().forEach(text -> fields.add(ofRecord(text)));
          record.form().files().forEach(file -> fields.add(field(file)));
        }
      }
    }
    return new FieldUse(fields, any);
  }

  private static Field field(Parameter.Uploaded file) {
    boolean required = file.arity() == Parameter.Arity.REQUIRED;
    return new Field(file.externalName(), From.FILE, "text", required, file.arity() == Parameter.Arity.LIST);
  }

  /** A checkbox that is not checked sends nothing. */
  private static Field ofRecord(Parameter.Bound bound) {
    Field field = field(bound, From.FORM);
    return field.language().equals("boolean") ? new Field(field.name(), From.FORM, "boolean", false, field.multiple()) : field;
  }

  private static Field field(Parameter.Bound bound, From from) {
    boolean required = bound.arity() == Parameter.Arity.REQUIRED && bound.defaults().isEmpty();
    boolean multiple = bound.arity() == Parameter.Arity.LIST || bound.arity() == Parameter.Arity.SET;
    return new Field(bound.externalName(), from, bound.value().language(), required, multiple);
  }
}
