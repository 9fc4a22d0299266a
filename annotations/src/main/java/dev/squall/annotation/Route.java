package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class as a controller and gives the prefix of its handlers' paths.
 *
 * <p>A path is a {@code /} followed by segments. A segment is
 *
 * <ul>
 *   <li>a literal: {@code users};
 *   <li>{@code {name}}: one non-empty segment, bound to the parameter of that name. The parameter's type is part of the
 *       route: {@code {id}} bound to a {@code long} matches {@code 42} and not {@code abc};
 *   <li>{@code {name:regex}}: one segment that the regular expression matches as a whole;
 *   <li>{@code {name*}}: the rest of the path, slashes included; only as the last segment;
 *   <li>a variable with literal text before or after it: {@code report-{id}.pdf}.
 * </ul>
 *
 * <p>Which of two routes wins is decided by specificity, segment by segment from the left: a literal before a typed or
 * regular-expression variable, that before a plain variable, that before the rest of a path. The order of declaration never
 * matters. Two routes between which specificity cannot decide are a compile error.
 *
 * <p>A trailing slash is significant: {@code /users} and {@code /users/} are two paths.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Route {

  /** The prefix of all paths of the controller; empty, or a path that begins with {@code /} and does not end with one. */
  String value() default "";
}
