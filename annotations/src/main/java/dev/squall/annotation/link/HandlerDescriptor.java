package dev.squall.annotation.link;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A handler method of a controller. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface HandlerDescriptor {

  /** The method of the generated routes class that runs the handler. */
  String method();

  /** The handler as a person would name it: {@code UserController.show(long)}. */
  String signature();

  /** Where the handler is declared: {@code UserController.java:17}. */
  String source();

  /** Whether the handler runs on the event loop. */
  boolean nonBlocking() default false;

  /** Whether the handler is called before the request's body has arrived. */
  boolean streamsBody() default false;

  /** How many bytes a request's body may have; -1 for as many as the server allows. */
  long maxBody() default -1;

  /** What the handler takes from forms and from the query, in the order of its parameters. */
  BoundFieldDescriptor[] fields() default {};

  /** Whether all that a form sends can be read, as by a parameter for the request or its body, beside {@link #fields}. */
  boolean readsAnyField() default false;

  /** The routes that lead to the handler, sorted. */
  RouteDescriptor[] routes();
}
