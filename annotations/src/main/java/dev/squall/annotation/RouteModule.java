package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class of a library under which all controllers of the library's module are published. They are served only by
 * an application that names the class in a {@link Mount}. For a class {@code Admin} the processor generates {@code
 * AdminRoutes}, which lists the controllers.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RouteModule {}
