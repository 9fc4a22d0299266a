package dev.squall.render;

import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import dev.squall.http.Request;
import java.util.Objects;

/**
 * The functions that templates can call where they are rendered in answer to a request. Their first parameter is that request, which
 * templates do not write. Named as in Tornado.
 */
public final class RequestFunctions {
  private RequestFunctions() {}

  /**
   * The URL of a static file: {@code /static/app.css} for {@code app.css}.
   *
   * @param request the request
   * @param path the file's path below the folder of static files, not encoded, with slashes
   * @throws IllegalArgumentException if the path is empty, or has a segment {@code .} or {@code ..}, or an empty one
   */
  public static Link static_url(Request request, String path) {
    Objects.requireNonNull(request);
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        throw new IllegalArgumentException("not the path of a static file: \"" + path + "\"");
      }
    }
    return new LinkBuilder().literal("/static/").rest(path).build();
  }
}
