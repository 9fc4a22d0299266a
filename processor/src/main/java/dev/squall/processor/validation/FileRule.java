package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.ParameterDeclaration.Origin;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Uploaded;
import dev.squall.processor.model.PlainUses;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueUse;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** An uploaded file is one of a form: alone, in an {@code Optional} or in a {@code List}. */
final class FileRule {
  private static final String FILE = "dev.squall.http.UploadedFile";

  private final DefaultRule defaultRule = new DefaultRule();
  private final ParameterConstraints constraints;

  FileRule(ParameterConstraints constraints) {
    this.constraints = constraints;
  }

  /** Whether a parameter's type is that of a file, or of a container of files. */
  static boolean isFile(TypeMirror type) {
    return TypeFacts.is(type, FILE)
        || TypeFacts.argument(type)
            .filter(argument -> isContainer(type) && TypeFacts.is(argument, FILE))
            .isPresent();
  }

  private static boolean isContainer(TypeMirror type) {
    return TypeFacts.is(type, "java.util.List")
        || TypeFacts.is(type, "java.util.Optional")
        || TypeFacts.is(type, "java.util.Set");
  }

  /** The parameter, whose one annotation says where it comes from; empty if it is wrong. */
  Optional<Uploaded> check(ParameterDeclaration parameter, PackageElement from, Problems problems) {
    Origin origin = parameter.sources().getFirst();
    String subject = "parameter '" + parameter.name() + "' ";
    defaultRule.checkNone(parameter, "a file is not made from text", problems);
    if (!origin.annotation().equals("FormParam")) {
      problems.add(
          ProblemCode.FILE_NOT_IN_FORM,
          origin.name().source(),
          subject + "is @" + origin.annotation() + ", but an UploadedFile is part of a form",
          origin.annotation().equals("Body")
              ? "write @FormParam, or take the body as InputStream"
              : "write @FormParam");
      return Optional.empty();
    }
    if (TypeFacts.is(parameter.type(), "java.util.Set")) {
      problems.add(
          ProblemCode.UNCONVERTIBLE_TYPE,
          parameter.source(),
          subject + "takes files as " + TypeRefs.shown(parameter.type()) + ", but no two files are equal",
          "declare it List<UploadedFile>");
      return Optional.empty();
    }
    Arity arity = arity(parameter);
    if (parameter.nullable() && arity != Arity.NULLABLE) {
      problems.add(
          ProblemCode.NULLABLE_CONTAINER,
          parameter.source(),
          subject + "is @Nullable, but its " + TypeRefs.shown(parameter.type())
              + " is empty, and never null, when there is no file",
          "remove @Nullable");
      return Optional.empty();
    }
    String name = origin.name().text().isEmpty() ? parameter.name() : origin.name().text();
    TypeRef type = TypeRefs.of(parameter.type());
    ValueUse use = constraints.of(parameter, PlainUses.ofFile(arity, type), from, problems);
    return Optional.of(new Uploaded(parameter.name(), type, name, arity, use, parameter.source()));
  }

  private static Arity arity(ParameterDeclaration parameter) {
    if (TypeFacts.is(parameter.type(), "java.util.List")) {
      return Arity.LIST;
    }
    if (TypeFacts.is(parameter.type(), "java.util.Optional")) {
      return Arity.OPTIONAL;
    }
    return parameter.nullable() ? Arity.NULLABLE : Arity.REQUIRED;
  }
}
