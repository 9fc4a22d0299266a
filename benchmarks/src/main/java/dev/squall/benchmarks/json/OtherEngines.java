package dev.squall.benchmarks.json;

import java.util.Map;

/** Adds the libraries of the profile {@code peers}. */
interface OtherEngines {
  void addTo(Map<String, JsonEngine> engines, DocumentKind kind);
}
