package dev.squall.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same types, for libraries that want annotations of theirs. */
public final class PeerDocuments {
  private PeerDocuments() {}

  @Json
  @CompiledJson
  public record PeerUser(long id, String name, String email, boolean active, double balance, LocalDate born) {}

  @Json
  @CompiledJson
  public record PeerLine(String sku, String title, int quantity, double price) {}

  @Json
  @CompiledJson
  public record PeerOrder(
      long id, String customer, OffsetDateTime placed, LocalDate due, boolean paid, List<PeerLine> lines, double total, @Nullable String note) {}

  @Json
  @CompiledJson
  public record PeerPage(List<PeerOrder> orders, int total) {}
}
