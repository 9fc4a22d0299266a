package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a handler's parameter to the request's body: as text if it is a {@link String}, which is read as UTF-8, or as it came
 * if it is a {@code byte[]}. Not on handlers of {@code GET} and {@code HEAD}, whose requests have no body (RFC 9110, section
 * 9.3).
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Body {}
