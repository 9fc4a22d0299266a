package dev.squall.processor.openapi;

import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.path.PathEncoding;
import java.util.ArrayList;
import java.util.List;

/**
 * A route and what its fragment says of it.
 *
 * @param route the route
 * @param operation the operation as its fragment has it
 * @param controller the name of the controller's tag
 */
record DocumentedRoute(LinkedRoute route, Members operation, String controller) {

  /** The path as OpenAPI has it: {@code /users/{id}}. */
  String path() {
    return path(variables());
  }

  /** The path without the names of its variables: two with the same are one path to OpenAPI. */
  String skeleton() {
    return path(variables().stream().map(_ -> "").toList());
  }

  /** The path with other names for its variables. */
  String path(List<String> names) {
    StringBuilder path = new StringBuilder();
    int variable = 0;
    for (PathSegment segment : route.path().segments()) {
      path.append('/');
      switch (segment) {
        case PathSegment.Literal(String text) -> path.append(PathEncoding.encode(text));
        case PathSegment.Variable(String prefix, var _, var _, String suffix, int _) ->
            path.append(PathEncoding.encode(prefix)).append('{').append(names.get(variable++)).append('}')
                .append(PathEncoding.encode(suffix));
        case PathSegment.Rest _ -> path.append('{').append(names.get(variable++)).append('}');
      }
    }
    return path.toString();
  }

  /** The names of the path's variables, in its order. */
  List<String> variables() {
    List<String> names = new ArrayList<>();
    for (PathSegment segment : route.path().segments()) {
      switch (segment) {
        case PathSegment.Literal _ -> {}
        case PathSegment.Variable variable -> names.add(variable.name());
        case PathSegment.Rest rest -> names.add(rest.name());
      }
    }
    return names;
  }

  /** How many variables take less than any text. */
  int narrowVariables() {
    int narrow = 0;
    int variable = 0;
    for (PathSegment segment : route.path().segments()) {
      if (segment instanceof PathSegment.Variable found) {
        narrow += found.regex() != null || !route.languages().get(variable).equals("text") ? 1 : 0;
      }
      variable += segment instanceof PathSegment.Literal ? 0 : 1;
    }
    return narrow;
  }
}
