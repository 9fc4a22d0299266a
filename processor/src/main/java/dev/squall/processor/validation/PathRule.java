package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.AnnotationText;
import dev.squall.processor.discovery.ControllerDeclaration;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.HandlerDeclaration.RequestDeclaration;
import dev.squall.processor.model.Route;
import dev.squall.processor.path.ParsedPath;
import dev.squall.processor.path.PathSyntaxProblem;
import dev.squall.processor.path.PathTemplateParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prefixes and paths are written in the language of paths. */
final class PathRule {

  /** Checks the controller's prefix; if it is wrong, what is built on it is not looked at. */
  boolean checkPrefix(ControllerDeclaration controller, Problems problems) {
    AnnotationText prefix = controller.prefix();
    List<PathSyntaxProblem> faults = PathTemplateParser.checkPrefix(prefix.text());
    for (PathSyntaxProblem fault : faults) {
      problems.add(
          ProblemCode.BAD_PREFIX,
          prefix.source(),
          "the prefix of " + controller.name() + ": " + fault.message(),
          Wording.advice(fault.hint()));
    }
    return faults.isEmpty();
  }

  /** The handler's routes in the order of the source; empty if a path of it is wrong. */
  Optional<List<Route>> check(ControllerDeclaration controller, HandlerDeclaration handler, Problems problems) {
    int before = problems.count();
    List<Route> routes = new ArrayList<>();
    for (RequestDeclaration request : handler.requests()) {
      for (AnnotationText path : request.paths()) {
        switch (PathTemplateParser.parse(controller.prefix().text(), path.text())) {
          case ParsedPath.Valid valid ->
              routes.add(new Route(request.method().text(), valid.template(), path.source()));
          case ParsedPath.Faulty faulty -> report(handler, path, faulty, problems);
        }
      }
    }
    return problems.count() == before ? Optional.of(List.copyOf(routes)) : Optional.empty();
  }

  private static void report(
      HandlerDeclaration handler, AnnotationText path, ParsedPath.Faulty faulty, Problems problems) {
    for (PathSyntaxProblem fault : faulty.problems()) {
      problems.add(
          ProblemCode.BAD_PATH,
          path.source(),
          "the path of " + handler.signature() + ": " + fault.message(),
          Wording.advice(fault.hint()));
    }
  }
}
