package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiNotes.HandlerNotes;
import dev.squall.processor.model.ApiNotes.ParameterNotes;
import dev.squall.processor.model.Example;
import dev.squall.processor.model.FormType;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.Parameter.Uploaded;
import dev.squall.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of the form that a handler takes: its own parameters, and the components of records in their place. */
final class FormNode {
  private final Handler handler;
  private final HandlerNotes notes;
  private final Javadoc javadoc;
  private final ExampleNodes examples;
  private final MembersBuilder properties = new MembersBuilder();
  private final List<String> required = new ArrayList<>();
  private boolean files;
  private boolean mustHaveFile;

  FormNode(Handler handler, HandlerNotes notes, Javadoc javadoc, ExampleNodes examples) {
    this.examples = examples;
    this.handler = handler;
    this.notes = notes;
    this.javadoc = javadoc;
  }

  /**
   * A form.
   *
   * @param schema an object with its fields
   * @param hasFiles whether files are among them
   * @param needsFile whether it is no form without one
   */
  record Form(Members schema, boolean hasFiles, boolean needsFile) {}

  /** The form; empty if the handler takes none. */
  Optional<Form> schema() {
    for (Parameter parameter : handler.parameters()) {
      switch (parameter) {
        case Bound bound when bound.from() == From.FORM ->
            text(bound, ValueSchemas.of(bound), isRequired(bound), said(bound));
        case Uploaded file -> file(file, said(file));
        case Parameter.FormRecord record -> fields(record.form());
        default -> {}
      }
    }
    Members fields = properties.build();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Members schema =
        new MembersBuilder()
            .put("type", "object")
            .put("properties", fields)
            .putUnlessEmpty("required", Node.texts(required))
            .build();
    return Optional.of(new Form(schema, files, mustHaveFile));
  }

  /** What is said of a field. */
  private record Said(String doc, ParameterNotes notes) {}

  private Said said(Parameter parameter) {
    return new Said(
        javadoc.parameters().getOrDefault(parameter.name(), ""),
        notes.parameters().getOrDefault(parameter.name(), ParameterNotes.NONE));
  }

  private void fields(FormType form) {
    Map<String, String> docs = Javadoc.parse(form.doc()).parameters();
    for (FormType.Field field : form.fields()) {
      String doc = docs.getOrDefault(field.component(), "");
      switch (field) {
        case FormType.Text text when isCheckbox(text.value()) -> {
          Members schema = ValueSchemas.of(text.value());
          boolean needed = schema.at("const").isTrue();
          text(text.value(), needed ? schema : MembersBuilder.of(schema).put("default", Node.of(false)).build(), needed,
              new Said(doc, text.notes()));
        }
        case FormType.Text text ->
            text(text.value(), ValueSchemas.of(text.value()), isRequired(text.value()), new Said(doc, text.notes()));
        case FormType.File file -> file(file.value(), new Said(doc, file.notes()));
        case FormType.Nested nested -> fields(nested.form());
      }
    }
  }

  /** Browsers send nothing of a checkbox that is not checked, which is false in a record. */
  private static boolean isCheckbox(Bound field) {
    return field.arity() == Arity.REQUIRED
        && field.defaults().isEmpty()
        && field.value() instanceof ValueType.BuiltIn(ValueType.Kind kind, var _)
        && kind == ValueType.Kind.BOOLEAN;
  }

  private static boolean isRequired(Bound field) {
    return ValueSchemas.isRequired(field, ValueSchemas.of(field));
  }

  private void text(Bound field, Members schema, boolean needed, Said said) {
    properties.put(field.externalName(), described(schema, said, ScalarSchemas.isText(schema)));
    if (needed) {
      required.add(field.externalName());
    }
  }

  private void file(Uploaded file, Said said) {
    Members one = new MembersBuilder().put("type", "string").put("format", "binary").build();
    Members schema = one;
    if (ValueSchemas.isSeveral(file.arity())) {
      Members several = new MembersBuilder().put("type", "array").put("items", one).build();
      schema = ConstrainedSchema.of(several, file.use().constraints());
    }
    boolean needed = file.arity() == Arity.REQUIRED || schema.has("minItems");
    files = true;
    mustHaveFile |= needed;
    properties.put(file.externalName(), described(schema, said, false));
    if (needed) {
      required.add(file.externalName());
    }
  }

  private Members described(Members schema, Said said, boolean text) {
    MembersBuilder field = MembersBuilder.of(schema);
    field.putUnlessEmpty("description", said.doc());
    Example example = said.notes().example();
    if (example != null) {
      field.put("examples", new Node.Items(List.of(examples.of(example, text, schema, ""))));
    }
    return field.putIf("deprecated", said.notes().deprecated()).build();
  }
}
