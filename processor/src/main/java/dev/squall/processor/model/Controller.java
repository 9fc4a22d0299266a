package dev.squall.processor.model;

import java.util.List;

/**
 * A class with handlers.
 *
 * @param type the class
 * @param dependencies its constructor's parameters in order
 * @param handlers its handlers in the order of the source, inherited ones last
 * @param schemas the named types that its handlers' JSON consists of
 * @param source the class's name in its source
 */
public record Controller(
    TypeRef type, List<Dependency> dependencies, List<Handler> handlers, Schemas schemas, SourceRef source) {

  public Controller {
    dependencies = List.copyOf(dependencies);
    handlers = List.copyOf(handlers);
  }

  /** A controller without JSON. */
  public Controller(TypeRef type, List<Dependency> dependencies, List<Handler> handlers, SourceRef source) {
    this(type, dependencies, handlers, Schemas.NONE, source);
  }

  /**
   * A constructor parameter, satisfied from the application's services.
   *
   * @param name its name
   * @param type its type
   * @param visible whether the type, its arguments and all that they are nested in are public
   * @param source where it stands
   */
  public record Dependency(String name, TypeRef type, boolean visible, SourceRef source) {

    /** A dependency of a public type. */
    public Dependency(String name, TypeRef type, SourceRef source) {
      this(name, type, true, source);
    }
  }
}
