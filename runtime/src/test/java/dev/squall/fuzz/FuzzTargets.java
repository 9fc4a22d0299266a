package dev.squall.fuzz;

import dev.squall.dispatch.PathFuzz;
import dev.squall.exchange.RangeFuzz;
import dev.squall.http.AcceptFuzz;
import dev.squall.http.CookieFuzz;
import dev.squall.http.ForwardedFuzz;
import dev.squall.http.QueryFuzz;
import dev.squall.http.ValidatorFuzz;
import dev.squall.http1.ChunkFuzz;
import dev.squall.http1.HostFuzz;
import dev.squall.http1.RequestFuzz;
import dev.squall.inflate.InflateFuzz;
import dev.squall.json.JsonFuzz;
import dev.squall.multipart.MultipartFuzz;
import dev.squall.proxy.ProxyFuzz;
import java.util.LinkedHashMap;
import java.util.Map;

/** All targets by name; each has a corpus of that name in {@code src/test/fuzz}. */
final class FuzzTargets {
  private FuzzTargets() {}

  static Map<String, FuzzTarget> all() {
    Map<String, FuzzTarget> targets = new LinkedHashMap<>();
    targets.put("requests", RequestFuzz::check);
    targets.put("chunks", ChunkFuzz::check);
    targets.put("hosts", HostFuzz::check);
    targets.put("paths", PathFuzz::check);
    targets.put("queries", QueryFuzz::check);
    targets.put("cookies", CookieFuzz::check);
    targets.put("accept", AcceptFuzz::check);
    targets.put("forwarded", ForwardedFuzz::check);
    targets.put("validators", ValidatorFuzz::check);
    targets.put("multipart", MultipartFuzz::check);
    targets.put("inflate", InflateFuzz::check);
    targets.put("proxy", ProxyFuzz::check);
    targets.put("ranges", RangeFuzz::check);
    targets.put("json", JsonFuzz::check);
    targets.put("splitters", JsonFuzz::checkSplitters);
    return targets;
  }
}
