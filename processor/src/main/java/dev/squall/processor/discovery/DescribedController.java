package dev.squall.processor.discovery;

import dev.squall.processor.model.BodyUse;
import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.LinkedApplication.LinkMethod;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A controller as the descriptor on its generated routes class tells it; or what is right of one that has no routes class
 * because something is wrong with it, which then stands for that class.
 *
 * @param element the controller
 * @param type the controller
 * @param routesElement the generated routes class
 * @param routesType the generated routes class
 * @param abi the version of the descriptor's form
 * @param dependencies the names of its constructor's parameters, which class files may have lost
 * @param routes its routes, sorted as the descriptor has them
 * @param links the public methods of its links class
 */
public record DescribedController(
    TypeElement element,
    TypeRef type,
    TypeElement routesElement,
    TypeRef routesType,
    int abi,
    List<String> dependencies,
    List<DescribedRoute> routes,
    List<LinkMethod> links) {

  public DescribedController {
    dependencies = List.copyOf(dependencies);
    routes = List.copyOf(routes);
    links = List.copyOf(links);
  }

  /**
   * A route.
   *
   * @param method the request method's name
   * @param path the whole path within its module
   * @param languages the languages of its variables, in the path's order
   * @param handlerMethod the method of the routes class
   * @param signature the handler as messages name it
   * @param nonBlocking whether it runs on the event loop
   * @param body what it does with the bodies of its requests
   * @param fields what the handler takes from forms and from the query
   * @param source the path's place in its annotation; only a name if that is in a class file
   */
  public record DescribedRoute(
      String method,
      String path,
      List<String> languages,
      String handlerMethod,
      String signature,
      boolean nonBlocking,
      BodyUse body,
      FieldUse fields,
      SourceRef source) {
    public DescribedRoute {
      languages = List.copyOf(languages);
    }
  }
}
