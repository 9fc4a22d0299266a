package dev.squall.processor.model;

import dev.squall.processor.model.ApiNotes.ParameterNotes;
import java.util.ArrayList;
import java.util.List;

/**
 * A record whose components are fields of a form.
 *
 * @param type the record
 * @param fields its components in order
 * @param checks conditions on the record as a whole
 * @param path what the names of its fields begin with; empty for the outermost one
 * @param doc the record's documentation comment; empty if there is none
 */
public record FormType(TypeRef type, List<Field> fields, List<ClassCheck> checks, String path, String doc) {
  public FormType {
    fields = List.copyOf(fields);
    checks = List.copyOf(checks);
  }

  /** A component. */
  public sealed interface Field {
    /** The component's name. */
    String component();
  }

  /** A component that is made of the text of a field. */
  public record Text(String component, Parameter.Bound value, ParameterNotes notes) implements Field {}

  /** A component that is a file, or several. */
  public record File(String component, Parameter.Uploaded value, ParameterNotes notes) implements Field {}

  /** A component that is a record itself. */
  public record Nested(String component, FormType form) implements Field {}

  /** All fields with text, those of records within it too. */
  public List<Parameter.Bound> texts() {
    List<Parameter.Bound> texts = new ArrayList<>();
    for (Field field : fields) {
      switch (field) {
        case Text text -> texts.add(text.value());
        case File _ -> {}
        case Nested nested -> texts.addAll(nested.form().texts());
      }
    }
    return texts;
  }

  /** All fields with files, those of records within it too. */
  public List<Parameter.Uploaded> files() {
    List<Parameter.Uploaded> files = new ArrayList<>();
    for (Field field : fields) {
      switch (field) {
        case Text _ -> {}
        case File file -> files.add(file.value());
        case Nested nested -> files.addAll(nested.form().files());
      }
    }
    return files;
  }
}
