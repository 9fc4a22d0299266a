package dev.squall.processor.model;

import java.util.List;

/**
 * A method of a controller that answers requests.
 *
 * @param name the Java method's name
 * @param signature the handler as a person names it: {@code UserController.show(long)}
 * @param parameters its parameters in order
 * @param result what it returns
 * @param status the status of a successful response; 0 for the default of the result
 * @param nonBlocking whether it runs on the event loop
 * @param throwsAnything whether it declares to throw something that is neither an {@code Exception} nor an {@code Error}
 * @param body what it does with the bodies of its requests
 * @param mediaTypes what its requests' bodies and its responses may be
 * @param routes its routes in the order of the source: the first path is the one that the handler's link is named for
 * @param source the method's name in its source
 */
public record Handler(
    String name,
    String signature,
    List<Parameter> parameters,
    ResultKind result,
    int status,
    boolean nonBlocking,
    boolean throwsAnything,
    BodyUse body,
    MediaTypes mediaTypes,
    List<Route> routes,
    SourceRef source) {

  public Handler {
    parameters = List.copyOf(parameters);
    routes = List.copyOf(routes);
  }

  /** A handler whose requests' bodies are received before it is called, and whose media types are not negotiated. */
  public Handler(
      String name,
      String signature,
      List<Parameter> parameters,
      ResultKind result,
      int status,
      boolean nonBlocking,
      boolean throwsAnything,
      List<Route> routes,
      SourceRef source) {
    this(name, signature, parameters, result, status, nonBlocking, throwsAnything, BodyUse.RECEIVED, MediaTypes.NONE, routes, source);
  }
}
