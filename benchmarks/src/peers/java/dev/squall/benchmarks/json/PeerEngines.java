package dev.squall.benchmarks.json;

import dev.squall.benchmarks.json.PeerDocuments.PeerPage;
import dev.squall.benchmarks.json.PeerDocuments.PeerUser;
import java.util.Map;

/** Libraries with annotation processors of their own. */
public final class PeerEngines implements OtherEngines {
  /** For {@link JsonEngines}. */
  public PeerEngines() {}

  @Override
  public void addTo(Map<String, JsonEngine> engines, DocumentKind kind) {
    boolean small = kind == DocumentKind.SMALL;
    engines.put("avaje-jsonb", small ? new AvajeEngine<>(PeerUser.class) : new AvajeEngine<>(PeerPage.class));
    engines.put("dsl-json", new DslEngine(small ? PeerUser.class : PeerPage.class));
  }
}
