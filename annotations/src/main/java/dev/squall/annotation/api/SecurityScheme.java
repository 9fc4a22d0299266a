package dev.squall.annotation.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One way in which clients prove who they are; a member of {@link ApiInfo#security()}. It describes, and does not check anything. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface SecurityScheme {

  /** The name that {@link Secured} calls it by: letters, digits, {@code .}, {@code -} and {@code _}. */
  String name();

  /** Its kind. */
  Kind kind();

  /** The name of the header, query parameter or cookie that has an API key; of no use to other kinds. */
  String parameter() default "";

  /** What a bearer token looks like, such as {@code JWT}; of no use to other kinds. */
  String format() default "";

  /** Where an OpenID provider describes itself; of no use to other kinds. */
  String url() default "";

  /** What clients should know about it, in Markdown. */
  String description() default "";

  /** The kinds that OpenAPI 3.1 knows, except for the flows of OAuth 2, which an OpenID provider describes. */
  enum Kind {
    /** User name and password (RFC 7617). */
    BASIC,
    /** A token in the {@code Authorization} header (RFC 6750). */
    BEARER,
    /** A key in a header. */
    HEADER_KEY,
    /** A key in the query. */
    QUERY_KEY,
    /** A key in a cookie, such as that of a session. */
    COOKIE_KEY,
    /** A token of an OpenID provider. */
    OPEN_ID,
    /** A certificate of the client's. */
    MUTUAL_TLS
  }
}
