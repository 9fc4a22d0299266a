package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiNotes.HandlerNotes;
import dev.squall.processor.model.ApiNotes.ParameterNotes;
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
import java.util.Optional;

/** The fields of the form that a handler takes: its own parameters, and the components of records in their place. */
final class FormNode {
  private final Handler handler;
  private final HandlerNotes notes;
  private final Javadoc javadoc;
  private final MembersBuilder properties = new MembersBuilder();
  private final List<String> required = new ArrayList<>();
  private boolean files;
  private boolean mustHaveFile;

  FormNode(Handler handler, HandlerNotes notes, Javadoc javadoc) {
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
        case Bound bound when bound.from() == From.FORM -> text(bound, ValueSchemas.of(bound), isRequired(bound));
        case Uploaded file -> file(file);
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

  private void fields(FormType form) {
    for (FormType.Field field : form.fields()) {
      switch (field) {
        case FormType.Text text when isCheckbox(text.value()) -> {
          Members schema = ValueSchemas.of(text.value());
          boolean needed = schema.at("const").isTrue();
          text(text.value(), needed ? schema : MembersBuilder.of(schema).put("default", Node.of(false)).build(), needed);
        }
        case FormType.Text text -> text(text.value(), ValueSchemas.of(text.value()), isRequired(text.value()));
        case FormType.File file -> file(file.value());
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

  private void text(Bound field, Members schema, boolean needed) {
    properties.put(field.externalName(), described(schema, field));
    if (needed) {
      required.add(field.externalName());
    }
  }

  private void file(Uploaded file) {
    Members one = new MembersBuilder().put("type", "string").put("format", "binary").build();
    Members schema = one;
    if (ValueSchemas.isSeveral(file.arity())) {
      Members several = new MembersBuilder().put("type", "array").put("items", one).build();
      schema = ConstrainedSchema.of(several, file.use().constraints());
    }
    boolean needed = file.arity() == Arity.REQUIRED || schema.has("minItems");
    files = true;
    mustHaveFile |= needed;
    properties.put(file.externalName(), described(schema, file));
    if (needed) {
      required.add(file.externalName());
    }
  }

  private Members described(Members schema, Parameter parameter) {
    String description = javadoc.parameters().getOrDefault(parameter.name(), "");
    ParameterNotes said = notes.parameters().getOrDefault(parameter.name(), ParameterNotes.NONE);
    MembersBuilder field = MembersBuilder.of(schema).putUnlessEmpty("description", description);
    if (said.example() != null) {
      field.put("examples", new Node.Items(List.of(ScalarSchemas.value(said.example(), schema))));
    }
    return field.putIf("deprecated", said.deprecated()).build();
  }
}
