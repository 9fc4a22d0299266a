package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a handler's parameter to the request's body: as text if it is a {@link String}, which is read in the charset of its {@code
 * Content-Type} or else as UTF-8, or as it came if it is a {@code byte[]}. Not on handlers of {@code GET} and {@code HEAD}, whose
 * requests have no body (RFC 9110, section 9.3).
 *
 * <p>Of any other type, a record for example, it is read from JSON, by code that is generated for the type; as {@code Optional} or
 * {@code @Nullable} there may be no body.
 *
 * <p>If it is an {@link java.io.InputStream}, a {@code dev.squall.http.RequestBody} or a {@code dev.squall.http.MultipartReader},
 * the handler is called before the body has arrived, and reads it as it does. Only a {@code RequestBody} can be read on the event
 * loop.
 *
 * <p>A {@link java.util.stream.Stream} of a type that has JSON has the elements of a JSON array, or the lines of NDJSON, each read when it
 * is asked for; a {@link java.util.concurrent.Flow.Publisher} is the same for the event loop.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Body {}
