package dev.squall.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A resolver that asks another one for other hosts than it was asked for, such as a test server. Safe for use by any thread. */
public final class OverrideResolver implements Resolver {
  private final Resolver next;
  private final Map<Wanted, Target> overrides = new ConcurrentHashMap<>();

  private record Wanted(String host, int port, @Nullable ProtocolFamily family) {}

  private record Target(String host, int port) {}

  /** Overrides nothing yet; the other resolver is asked in the end. */
  public OverrideResolver(Resolver next) {
    this.next = next;
  }

  /** Has another host stand for a host, whatever the port. */
  public OverrideResolver map(String host, String target) {
    return put(new Wanted(host, -1, null), new Target(target, -1));
  }

  /** Has another host and port stand for a host and port; goes before one for the host alone. */
  public OverrideResolver map(String host, int port, String target, int targetPort) {
    return put(new Wanted(host, port, null), new Target(target, targetPort));
  }

  /** The same for those who ask for one family; goes before all others. */
  public OverrideResolver map(String host, int port, ProtocolFamily family, String target, int targetPort) {
    return put(new Wanted(host, port, family), new Target(target, targetPort));
  }

  private OverrideResolver put(Wanted wanted, Target target) {
    overrides.put(new Wanted(wanted.host().toLowerCase(Locale.ROOT), wanted.port(), wanted.family()), target);
    return this;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port, @Nullable ProtocolFamily family) throws IOException {
    String name = host.toLowerCase(Locale.ROOT);
    Target target = overrides.get(new Wanted(name, port, family));
    target = target == null ? overrides.get(new Wanted(name, port, null)) : target;
    target = target == null ? overrides.get(new Wanted(name, -1, null)) : target;
    if (target == null) {
      return next.resolve(host, port, family);
    }
    return next.resolve(target.host(), target.port() < 0 ? port : target.port(), family);
  }
}
