package dev.squall.processor.codegen;

import java.util.ArrayList;
import java.util.List;

/** Route tables of any size: wide ones, deep ones, and resources with their usual routes. */
final class ManyRoutes {

  private ManyRoutes() {}

  /** So many routes. */
  static List<String> of(int count) {
    List<String> routes = new ArrayList<>();
    for (int i = 0; routes.size() < count; i++) {
      routes.add("GET /page-" + i);
      routes.add("GET /api/v1/resources" + i);
      routes.add("GET /api/v1/resources" + i + "/{id} long");
      routes.add("DELETE /api/v1/resources" + i + "/{id} long");
      routes.add("GET /orgs/{org}/projects" + i + "/members/{member} text uuid");
      routes.add("GET /deep/a" + i % 10 + "/b" + i % 97 + "/c" + i + "/{code:[A-Z]{2}[0-9]+} text");
      routes.add("GET /static/site" + i + "/{path*} rest");
    }
    return routes.subList(0, count);
  }
}
