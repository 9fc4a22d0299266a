// Generated from shop.Request by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.Request}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class RequestLinks {
  private RequestLinks() {
  }

  /**
   * {@code /request/{controller}/{request}}, handled by {@code Request.show(String, String, int, Optional<Link>)}.
   */
  public static Link show(String controller, String request, int binding) {
    return new LinkBuilder()
        .literal("/request/")
        .variable(controller)
        .literal("/")
        .variable(request)
        .query("binding", binding, Conversions.INT)
        .build();
  }

  /**
   * {@code /request/values/{Response}/{Conversions}}, handled by {@code Request.values(Response, Binding, PathValues, int)}.
   */
  public static Link values(Response Response_, Binding Conversions_, PathValues Source_,
      int RequestRoutes_) {
    return new LinkBuilder()
        .literal("/request/values/")
        .variable(Response_, RequestRoutes.RESPONSE)
        .literal("/")
        .variable(Conversions_, RequestRoutes.BINDING)
        .query("Source", Source_, RequestRoutes.PATH_VALUES)
        .query("RequestRoutes", RequestRoutes_, Conversions.INT)
        .build();
  }

  /**
   * {@code /request/thrown/{thrown}}, handled by {@code Request.thrown(String)}.
   */
  public static Link thrown(String thrown) {
    return new LinkBuilder()
        .literal("/request/thrown/")
        .variable(thrown)
        .build();
  }

  /**
   * {@code /request/nothing}, handled by {@code Request.nothing()}.
   */
  public static Link nothing() {
    return new LinkBuilder()
        .literal("/request/nothing")
        .build();
  }

  /**
   * {@code /request/odd}, handled by {@code Request.odd(Request)}.
   */
  public static Link odd() {
    return new LinkBuilder()
        .literal("/request/odd")
        .build();
  }
}
