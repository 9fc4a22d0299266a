package dev.squall.processor.validation;

import dev.squall.processor.constraint.ClassChecks;
import dev.squall.processor.constraint.StrayConstraints;
import dev.squall.processor.constraint.UncheckedConstraints;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApiNotesReader;
import dev.squall.processor.discovery.DocComment;
import dev.squall.processor.discovery.ExampleReader;
import dev.squall.processor.discovery.FormComponents;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.ApiNotes.ParameterNotes;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.FormType;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.Parameter.FormRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** A form is a record whose components are fields, files, or records that are such. */
final class FormRecordRule {
  private static final String FORM = "dev.squall.form.Form";

  private final TypeFacts facts;
  private final SourceLocator locator;
  private final BoundTypes boundTypes;
  private final FileRule fileRule;
  private final DefaultRule defaultRule = new DefaultRule();

  FormRecordRule(TypeFacts facts, SourceLocator locator, BoundTypes boundTypes, FileRule fileRule) {
    this.facts = facts;
    this.locator = locator;
    this.boundTypes = boundTypes;
    this.fileRule = fileRule;
  }

  /** Whether a parameter of a form is the form as a whole: a record that is no value, or what is returned of one. */
  static boolean isForm(ParameterDeclaration parameter) {
    return TypeFacts.is(parameter.type(), FORM) || (parameter.convert().isEmpty() && isRecord(parameter.type()));
  }

  private static boolean isRecord(TypeMirror type) {
    return TypeFacts.element(type)
        .filter(element -> element.getKind() == ElementKind.RECORD && SquallAnnotation.find(element, "Convert").isEmpty())
        .isPresent();
  }

  /** What is read so far: names of fields with the components that have them, and the records around. */
  private record Reading(PackageElement from, Map<String, String> names, List<String> around, Problems problems) {}

  /** The parameter; empty if it is wrong. */
  Optional<FormRecord> check(ParameterDeclaration parameter, PackageElement from, Problems problems) {
    boolean returned = TypeFacts.is(parameter.type(), FORM);
    TypeMirror type = returned ? TypeFacts.argument(parameter.type()).orElse(parameter.type()) : parameter.type();
    defaultRule.checkNone(parameter, "it is a form as a whole", problems);
    if (!isRecord(type)) {
      refuse(parameter, "takes a form as " + TypeRefs.shown(parameter.type()) + ", but a form is a record",
          "write Form<T> with a record whose components are the fields", problems);
      return Optional.empty();
    }
    if (parameter.nullable()) {
      refuse(parameter, "is @Nullable, but a form is never null: its fields are missing", "remove @Nullable", problems);
      return Optional.empty();
    }
    String prefix = parameter.sources().getFirst().name().text();
    Reading reading = new Reading(from, new HashMap<>(), List.of(), problems);
    return form(parameter, type, prefix.isEmpty() ? "" : prefix + ".", reading)
        .map(form -> new FormRecord(parameter.name(), TypeRefs.of(parameter.type()), form, returned, parameter.source()));
  }

  private Optional<FormType> form(ParameterDeclaration owner, TypeMirror type, String path, Reading reading) {
    TypeElement record = TypeFacts.element(type).orElseThrow();
    String name = TypeRefs.shown(type);
    Problems problems = reading.problems();
    UncheckedConstraints.refuse(
        owner.annotated(), List.of(owner.type(), type), "'" + owner.name() + "'", owner.source(), locator,
        "but of a form the fields are checked, and not the record that they are in",
        "write it on a component of " + name + ", or a method with @Check there", problems);
    if (reading.around().contains(name) || !record.getTypeParameters().isEmpty()) {
      refuse(owner, "is " + name + (record.getTypeParameters().isEmpty() ? ", which holds itself" : ", which has type parameters"),
          "a form has a fixed number of fields; use a record of its own", problems);
      return Optional.empty();
    }
    if (!facts.accessible(type, reading.from())) {
      problems.add(
          ProblemCode.INACCESSIBLE_TYPE,
          owner.source(),
          "the type " + name + " of parameter '" + owner.name() + "' cannot be reached from generated code",
          "make it package-private or public");
      return Optional.empty();
    }
    int before = problems.count();
    List<String> around = new ArrayList<>(reading.around());
    around.add(name);
    Reading inner = new Reading(reading.from(), reading.names(), around, problems);
    List<FormType.Field> fields = new ArrayList<>();
    List<ParameterDeclaration> components = new FormComponents(locator).of(record, path, owner.source());
    components.forEach(component -> field(component, name, inner).ifPresent(fields::add));
    List<ClassCheck> checks =
        new ClassChecks(facts, locator, problems)
            .of(record, components.stream().map(ParameterDeclaration::name).toList(), reading.from(), owner.source());
    ParameterConstraints declaring = new ParameterConstraints(facts, locator);
    List<Element> declarations = components.stream().flatMap(component -> declaring.declarations(component.annotated()).stream()).toList();
    new StrayConstraints(facts, locator, problems).check(record, declarations, locator.isSource(record) ? locator.of(record) : owner.source());
    return problems.count() == before
        ? Optional.of(new FormType(TypeRefs.of(type), fields, checks, path, DocComment.of(facts.elements(), record)))
        : Optional.empty();
  }

  private Optional<? extends FormType.Field> field(ParameterDeclaration component, String record, Reading reading) {
    String external = component.sources().getFirst().name().text();
    String other = reading.names().putIfAbsent(external, component.name() + "' of " + record);
    Problems problems = reading.problems();
    if (other != null) {
      refuse(component, "and '" + other + " are both the field \"" + external + "\"", "give one another name by @FormParam", problems);
      return Optional.empty();
    }
    if (FileRule.isFile(component.type())) {
      return fileRule.check(component, reading.from(), problems).map(file -> new FormType.File(component.name(), file, notes(component)));
    }
    if (component.convert().isEmpty() && isRecord(component.type())) {
      if (component.nullable()) {
        refuse(component, "is a @Nullable record, but nothing says when its fields are not there", "remove @Nullable", problems);
        return Optional.empty();
      }
      return form(component, component.type(), external + ".", reading)
          .map(form -> new FormType.Nested(component.name(), form));
    }
    boolean several = TypeFacts.is(component.type(), "java.util.List") || TypeFacts.is(component.type(), "java.util.Set");
    if (several && component.convert().isEmpty() && TypeFacts.argument(component.type()).filter(FormRecordRule::isRecord).isPresent()) {
      refuse(component, "of " + record + " is a " + TypeRefs.shown(component.type()) + ", but a field of a form has no fields of its own",
          "use a list of values, or take the body as JSON", problems);
      return Optional.empty();
    }
    return boundTypes
        .value(component, From.FORM, reading.from(), problems)
        .map(value -> new FormType.Text(component.name(), value, notes(component)));
  }

  private ParameterNotes notes(ParameterDeclaration component) {
    VariableElement field = component.annotated();
    return new ParameterNotes(ApiNotesReader.isDeprecated(field), new ExampleReader(locator).of(List.of(field)));
  }

  private static void refuse(ParameterDeclaration parameter, String fault, String advice, Problems problems) {
    problems.add(ProblemCode.BAD_FORM, parameter.source(), "'" + parameter.name() + "' " + fault, advice);
  }
}
