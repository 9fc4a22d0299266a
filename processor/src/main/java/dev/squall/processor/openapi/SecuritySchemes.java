package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiInformation.Scheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How clients prove who they are, as OpenAPI says it. */
final class SecuritySchemes {
  private SecuritySchemes() {}

  static Members of(List<Scheme> schemes) {
    Map<String, Node> nodes = new TreeMap<>();
    for (Scheme scheme : schemes) {
      nodes.put(scheme.name(), kind(scheme).putUnlessEmpty("description", scheme.description()).build());
    }
    return new Members(nodes);
  }

  private static MembersBuilder kind(Scheme scheme) {
    return switch (scheme.kind()) {
      case "BASIC" -> new MembersBuilder().put("type", "http").put("scheme", "basic");
      case "BEARER" ->
          new MembersBuilder().put("type", "http").put("scheme", "bearer").putUnlessEmpty("bearerFormat", scheme.format());
      case "HEADER_KEY" -> key("header", scheme);
      case "QUERY_KEY" -> key("query", scheme);
      case "COOKIE_KEY" -> key("cookie", scheme);
      case "OPEN_ID" -> new MembersBuilder().put("type", "openIdConnect").put("openIdConnectUrl", scheme.url());
      default -> new MembersBuilder().put("type", "mutualTLS");
    };
  }

  private static MembersBuilder key(String in, Scheme scheme) {
    return new MembersBuilder()
        .put("type", "apiKey")
        .put("in", in)
        .put("name", scheme.parameter().isEmpty() ? scheme.name() : scheme.parameter());
  }
}
