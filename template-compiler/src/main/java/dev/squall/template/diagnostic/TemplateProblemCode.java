package dev.squall.template.diagnostic;

import java.util.Locale;

/** The kinds of problems of templates. Each has a stable name that messages begin with, and a heading in {@code docs/errors.md}. */
public enum TemplateProblemCode {
  AMBIGUOUS_CALL("AmbiguousCall"),
  BAD_CONDITION("BadCondition"),
  BAD_FRAGMENT("BadFragment"),
  BLOCK_TWICE("BlockTwice"),
  CHANGED_CONTEXT("ChangedContext"),
  DEAD_TEMPLATE("DeadTemplate", true),
  FORM_FIELD("FormField"),
  FORM_METHOD("FormMethod"),
  MISPLACED_TAG("MisplacedTag"),
  MISSING_ARGUMENT("MissingArgument"),
  MISSING_CASE("MissingCase"),
  MOUNTED_PAGE("MountedPage", true),
  NAME_TAKEN("NameTaken"),
  NOT_ITERABLE("NotIterable"),
  NOT_PRINTABLE("NotPrintable"),
  NO_REQUEST("NoRequest"),
  POSSIBLY_NULL("PossiblyNull"),
  RECURSIVE_TEMPLATE("RecursiveTemplate"),
  TEMPLATE_EXTENDS("TemplateExtends"),
  TEMPLATE_NOT_FOUND("TemplateNotFound"),
  TEMPLATE_SYNTAX("TemplateSyntax"),
  TEMPLATE_TOO_LARGE("TemplateTooLarge"),
  TYPE_MISMATCH("TypeMismatch"),
  UNKNOWN_BLOCK("UnknownBlock"),
  UNKNOWN_LINK("UnknownLink"),
  UNKNOWN_METHOD("UnknownMethod"),
  UNKNOWN_NAME("UnknownName"),
  UNKNOWN_PATH("UnknownPath"),
  UNKNOWN_PROPERTY("UnknownProperty"),
  UNKNOWN_TYPE("UnknownType"),
  UNREACHABLE_BLOCK("UnreachableBlock", true),
  UNSAFE_PLACE("UnsafePlace"),
  UNSAFE_VALUE("UnsafeValue"),
  UNUSED_PARAMETER("UnusedParameter", true);

  private final String id;
  private final boolean warning;

  TemplateProblemCode(String id) {
    this(id, false);
  }

  TemplateProblemCode(String id, boolean warning) {
    this.id = id;
    this.warning = warning;
  }

  /** The name that messages begin with, such as {@code UnknownProperty}. */
  public String id() {
    return id;
  }

  /** Whether the template is compiled all the same. */
  public boolean isWarning() {
    return warning;
  }

  /** The anchor of the heading in {@code docs/errors.md}. */
  public String anchor() {
    return id.toLowerCase(Locale.ROOT);
  }
}
