package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a template to a record or class, whose components or properties are the template's variables. For a record {@code UserPage} the
 * processor generates {@code UserPageTemplate} in the same package, whose static methods render a page. A handler may return the record:
 * its response is the rendered page.
 *
 * <pre>{@code
 * @Template("users/show.html")
 * record UserPage(User user, List<Order> orders) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Template {

  /** The template's file, relative to a folder of templates, with slashes: {@code users/show.html}. */
  String value();

  /**
   * Whether the page is rendered in answer to a request. If not, as for mail, the template cannot use what comes with one, and only the
   * methods without a request are generated.
   */
  boolean request() default true;

  /**
   * What the template is written in, which decides how values are escaped: {@code html}, {@code xml}, {@code svg}, {@code json}, {@code
   * javascript}, {@code css} or {@code text}. Where empty, the file's extension says it.
   */
  String kind() default "";
}
