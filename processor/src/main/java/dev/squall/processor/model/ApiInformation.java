package dev.squall.processor.model;

import java.util.List;

/**
 * What an application says of its API as a whole.
 *
 * @param title its name
 * @param version its version
 * @param description what it is for, in Markdown; may be empty
 * @param servers the URLs that it is served at; none for the place that its description comes from
 * @param security the ways in which clients prove who they are
 * @param errors the media types of what its error handler answers
 */
public record ApiInformation(
    String title,
    String version,
    String description,
    List<String> servers,
    List<Scheme> security,
    List<String> errors) {

  public ApiInformation {
    servers = List.copyOf(servers);
    security = List.copyOf(security);
    errors = List.copyOf(errors);
  }

  /**
   * A way in which clients prove who they are; texts that are not written are empty.
   *
   * @param name what operations call it by
   * @param kind the name of a {@code SecurityScheme.Kind}
   * @param parameter the header, query parameter or cookie of a key
   * @param format what a token looks like
   * @param url where an OpenID provider describes itself
   * @param description what clients should know, in Markdown
   */
  public record Scheme(
      String name, String kind, String parameter, String format, String url, String description) {}
}
