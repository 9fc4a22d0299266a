package dev.squall.benchmarks.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** The libraries that are compared; those with annotation processors of their own are there with the profile {@code peers}. */
final class JsonEngines {
  private JsonEngines() {}

  static Map<String, JsonEngine> of(DocumentKind kind) {
    boolean small = kind == DocumentKind.SMALL;
    Map<String, JsonEngine> engines = new LinkedHashMap<>();
    engines.put("squall", small ? new SquallEngine<>(UserJson.CODEC) : new SquallEngine<>(OrderPageJson.CODEC));
    engines.put("jackson", new JacksonEngine(small ? User.class : OrderPage.class));
    try {
      Class.forName("dev.squall.benchmarks.json.PeerEngines")
          .asSubclass(OtherEngines.class)
          .getDeclaredConstructor()
          .newInstance()
          .addTo(engines, kind);
    } catch (ReflectiveOperationException e) {
      System.err.println("without the profile peers");
    }
    return engines;
  }
}
