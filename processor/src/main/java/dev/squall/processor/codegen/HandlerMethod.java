package dev.squall.processor.codegen;

import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A method of a routes class. Mostly there is one for each handler; a handler whose paths have their variables in different
 * orders has one for each order, as the variables are numbered.
 *
 * @param name its name, unique in the routes class
 * @param handler the handler it runs
 * @param variables the names of the variables in the order of the paths
 * @param routes the routes that lead to it
 */
public record HandlerMethod(String name, Handler handler, List<String> variables, List<Route> routes) {

  public HandlerMethod {
    variables = List.copyOf(variables);
    routes = List.copyOf(routes);
  }

  /** The methods of a controller's routes class, in the order of its handlers. */
  public static List<HandlerMethod> of(Controller controller) {
    List<HandlerMethod> methods = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Handler handler : controller.handlers()) {
      Map<List<String>, List<Route>> byOrder = new LinkedHashMap<>();
      for (Route route : handler.routes()) {
        byOrder.computeIfAbsent(LinkSignatures.variables(route.path()), _ -> new ArrayList<>()).add(route);
      }
      byOrder.forEach((variables, routes) ->
          methods.add(new HandlerMethod(unique(handler.name(), names), handler, variables, routes)));
    }
    return List.copyOf(methods);
  }

  private static String unique(String base, Set<String> names) {
    String name = base;
    for (int number = 2; !names.add(name); number++) {
      name = base + number;
    }
    return name;
  }
}
