package dev.squall.processor.linking;

import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.List;

/**
 * The outcome of {@link RouteAnalysis}.
 *
 * @param routes all routes: if a path is matched by two of one method, the one that wins stands first
 * @param conflicts what is wrong with them, by the first route that it concerns
 */
public record AnalyzedRoutes(List<LinkedRoute> routes, List<RouteConflict> conflicts) {
  public AnalyzedRoutes {
    routes = List.copyOf(routes);
    conflicts = List.copyOf(conflicts);
  }
}
