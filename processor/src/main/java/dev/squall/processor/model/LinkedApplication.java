package dev.squall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole application as the link step sees it: all controllers of the module and of the modules it mounts, however they
 * were found.
 *
 * @param type the class annotated {@code @Application}
 * @param services the services record; null if there is none
 * @param errorHandler the application's error handler; null for the default
 * @param controllers all controllers, sorted by mount prefix and name
 * @param routes all routes, sorted by path and method
 * @param source the application class's name in its source
 * @param servicesVisible whether the services record and all that it is nested in are public
 */
public record LinkedApplication(
    TypeRef type,
    @Nullable TypeRef services,
    @Nullable Construction errorHandler,
    List<LinkedController> controllers,
    List<LinkedRoute> routes,
    SourceRef source,
    boolean servicesVisible) {

  public LinkedApplication {
    controllers = List.copyOf(controllers);
    routes = List.copyOf(routes);
  }

  /** An application whose services record is public, or that has none. */
  public LinkedApplication(
      TypeRef type,
      @Nullable TypeRef services,
      @Nullable Construction errorHandler,
      List<LinkedController> controllers,
      List<LinkedRoute> routes,
      SourceRef source) {
    this(type, services, errorHandler, controllers, routes, source, true);
  }

  /**
   * A class that the application makes, and where its constructor's arguments come from.
   *
   * @param type the class
   * @param arguments the names of the services record's components, in the order of the constructor's parameters
   */
  public record Construction(TypeRef type, List<String> arguments) {
    public Construction {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A controller in the table.
   *
   * @param controller the controller's class
   * @param routes the generated routes class, and where its arguments come from
   * @param prefix the prefix that the controller's module is mounted at; empty for the application's own
   * @param links the public methods of the controller's links class
   */
  public record LinkedController(
      TypeRef controller, Construction routes, String prefix, List<LinkMethod> links) {
    public LinkedController {
      links = List.copyOf(links);
    }

    /** A controller whose links are not mounted anywhere. */
    public LinkedController(TypeRef controller, Construction routes, String prefix) {
      this(controller, routes, prefix, List.of());
    }
  }

  /**
   * A public method of a links class.
   *
   * @param name its name
   * @param parameterTypes the types of its parameters, in order
   * @param parameterNames their names
   */
  public record LinkMethod(String name, List<TypeRef> parameterTypes, List<String> parameterNames) {
    public LinkMethod {
      parameterTypes = List.copyOf(parameterTypes);
      parameterNames = List.copyOf(parameterNames);
    }
  }

  /**
   * A route in the table.
   *
   * @param method the request method's name
   * @param path the whole path, mount prefix included
   * @param languages the language of each variable in the order of the path, named as {@code RouteDescriptor.variables}
   *     names them
   * @param controller the controller, one of the application's {@link LinkedApplication#controllers}
   * @param handlerMethod the method of the routes class that runs the handler
   * @param signature the handler as a person names it: {@code UserController.show(long)}
   * @param nonBlocking whether the handler runs on the event loop
   * @param body what the handler does with the bodies of its requests
   * @param fields what the handler takes from forms and from the query
   * @param source the handler's place; only a name if its source is not being compiled
   */
  public record LinkedRoute(
      String method,
      PathTemplate path,
      List<String> languages,
      LinkedController controller,
      String handlerMethod,
      String signature,
      boolean nonBlocking,
      BodyUse body,
      FieldUse fields,
      SourceRef source) {
    public LinkedRoute {
      languages = List.copyOf(languages);
    }

    /** A route whose requests' bodies are received before the handler is called, with any fields. */
    public LinkedRoute(
        String method,
        PathTemplate path,
        List<String> languages,
        LinkedController controller,
        String handlerMethod,
        String signature,
        boolean nonBlocking,
        SourceRef source) {
      this(method, path, languages, controller, handlerMethod, signature, nonBlocking, BodyUse.RECEIVED,
          FieldUse.UNKNOWN, source);
    }
  }
}
