package dev.squall.dispatch;

import dev.squall.http.ErrorHandler;
import dev.squall.http.PathValues;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.RequestHead;
import dev.squall.http.Response;
import dev.squall.text.HostText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several applications behind one server, told apart by the host that a request is for (RFC 9110, section 7.2). The most exact host
 * that matches is asked first: a name before a wildcard, a longer wildcard before a shorter one, the rest last. Where that has no
 * route for the request, the next one that matches is asked.
 *
 * <p>Ports do not matter, nor does the case of a name. The client names the host, so that this separates, but does not protect.
 */
public final class HostTable extends DispatchTable {
  private static final int TABLE_SHIFT = 20;
  private static final int ROUTE_MASK = (1 << TABLE_SHIFT) - 1;
  private static final int MAX_TABLES = 2047;

  private final Entry[] entries;
  private final String[] methods;
  private final byte[][] methodBytes;
  private final ErrorHandler errors;

  /** A host, or those that a wildcard stands for, with the table for it. */
  private static final class Entry {
    /** In lower case; {@code *} for all. */
    final String host;

    /** What a name must end in; null where {@link #host} is a name. */
    final @Nullable String suffix;

    final DispatchTable table;

    /** The numbers that the table has for the methods of all tables. */
    final int[] methods;

    Entry(String host, @Nullable String suffix, DispatchTable table, int... methods) {
      this.host = host;
      this.suffix = suffix;
      this.table = table;
      this.methods = methods;
    }
  }

  private HostTable(List<Entry> sorted, Set<String> allMethods) {
    entries = sorted.toArray(new Entry[0]);
    methods = allMethods.toArray(new String[0]);
    methodBytes = new byte[methods.length][];
    for (int i = 0; i < methods.length; i++) {
      methodBytes[i] = methods[i].getBytes(StandardCharsets.ISO_8859_1);
    }
    errors = new HostErrors(entries);
  }

  /** Hosts to be added. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String[] methods() {
    return methods.clone();
  }

  @Override
  public int method(byte[] buffer, int from, int to) {
    for (int i = 0; i < methodBytes.length; i++) {
      if (Arrays.equals(methodBytes[i], 0, methodBytes[i].length, buffer, from, to)) {
        return i;
      }
    }
    return NOT_FOUND;
  }

  @Override
  public int find(RequestHead head, int method, byte[] path, int from, int to, PathValues values) {
    int hostFrom = Math.max(0, head.authorityFrom);
    int hostTo = head.authorityFrom < 0 ? 0 : portColon(head.buffer, hostFrom, head.authorityTo);
    for (int i = 0; i < entries.length; i++) {
      Entry entry = entries[i];
      if (entry.methods[method] >= 0 && matches(entry, head.buffer, hostFrom, hostTo)) {
        int route = entry.table.find(head, entry.methods[method], path, from, to, values);
        if (route >= 0) {
          return i << TABLE_SHIFT | route;
        }
      }
    }
    return NOT_FOUND;
  }

  /** Finds nothing: without a head there is no host. */
  @Override
  public int find(int method, byte[] path, int from, int to, PathValues values) {
    return NOT_FOUND;
  }

  private static boolean matches(Entry entry, byte[] buffer, int from, int to) {
    String suffix = entry.suffix;
    if (suffix == null) {
      return entry.host.length() == to - from && isName(buffer, from, to, entry.host);
    }
    return suffix.isEmpty() || (to - from > suffix.length() && isName(buffer, to - suffix.length(), to, suffix));
  }

  private static boolean isName(byte[] buffer, int from, int to, String name) {
    for (int i = from; i < to; i++) {
      int b = buffer[i];
      int lower = b >= 'A' && b <= 'Z' ? b | 0x20 : b;
      if (lower != name.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  private static int portColon(byte[] buffer, int from, int to) {
    for (int i = to - 1; i >= from && buffer[i] != ']'; i--) {
      if (buffer[i] == ':') {
        return i;
      }
    }
    return to;
  }

  private DispatchTable table(int route) {
    return entries[route >>> TABLE_SHIFT].table;
  }

  @Override
  public int maxVariables() {
    int most = 0;
    for (Entry entry : entries) {
      most = Math.max(most, entry.table.maxVariables());
    }
    return most;
  }

  @Override
  public boolean nonBlocking(int route) {
    return table(route).nonBlocking(route & ROUTE_MASK);
  }

  @Override
  public boolean startsThreads() {
    for (Entry entry : entries) {
      if (entry.table.startsThreads()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean streamsBody(int route) {
    return table(route).streamsBody(route & ROUTE_MASK);
  }

  @Override
  public long maxBody(int route) {
    return table(route).maxBody(route & ROUTE_MASK);
  }

  @Override
  public Reply invoke(int route, Request request) throws Exception {
    return table(route).invoke(route & ROUTE_MASK, request);
  }

  /** With the host: {@code GET /users/{id} (api.example.com)}. */
  @Override
  public String describe(int route) {
    return table(route).describe(route & ROUTE_MASK) + " (" + entries[route >>> TABLE_SHIFT].host + ")";
  }

  /** Leaves failures to the handler of the application whose host was asked for. */
  @Override
  public ErrorHandler errorHandler() {
    return errors;
  }

  @Override
  public String listing() {
    StringBuilder listing = new StringBuilder();
    for (Entry entry : entries) {
      listing.append(entry.host).append('\n').append(entry.table.listing()).append('\n');
    }
    return listing.toString();
  }

  private static final class HostErrors implements ErrorHandler {
    private final Entry[] entries;

    HostErrors(Entry... entries) {
      this.entries = entries;
    }

    @Override
    public Response handle(Request request, Throwable failure) {
      String host = request.host();
      byte[] name = (host == null ? "" : HostText.name(host)).getBytes(StandardCharsets.ISO_8859_1);
      Entry chosen = entries[entries.length - 1];
      for (int i = entries.length - 1; i >= 0; i--) {
        chosen = matches(entries[i], name, 0, name.length) ? entries[i] : chosen;
      }
      return chosen.table.errorHandler().handle(request, failure);
    }
  }

  /** Collects hosts; for one thread. */
  public static final class Builder {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> methods = new LinkedHashSet<>();

    private Builder() {}

    /**
     * Adds the application for a host.
     *
     * @param host a name such as {@code api.example.com}, an address, or {@code *.example.com} for all names below one; without port
     * @throws IllegalArgumentException if it is no host, or was added before, or there are more than 2,047
     */
    public Builder host(String host, DispatchTable table) {
      boolean wildcard = host.startsWith("*.");
      String name = HostText.name(host);
      if (!HostText.isValid(wildcard ? host.substring(2) : host) || name.length() != host.length()) {
        throw new IllegalArgumentException(
            "\"" + host + "\" is no host: write a name, an address, or *. before a name, without a port");
      }
      return add(name, wildcard ? name.substring(1) : null, table);
    }

    /** Adds the application for all other hosts, and for requests that name none. @throws IllegalArgumentException if there is one */
    public Builder otherwise(DispatchTable table) {
      return add("*", "", table);
    }

    private Builder add(String host, @Nullable String suffix, DispatchTable table) {
      for (Entry other : entries) {
        if (other.host.equals(host)) {
          throw new IllegalArgumentException("the host \"" + host + "\" was added before");
        }
      }
      if (entries.size() == MAX_TABLES) {
        throw new IllegalArgumentException("there are more than " + MAX_TABLES + " hosts");
      }
      methods.addAll(Arrays.asList(table.methods()));
      entries.add(new Entry(host, suffix, table));
      return this;
    }

    /** The table. @throws IllegalStateException if no host was added */
    public HostTable build() {
      if (entries.isEmpty()) {
        throw new IllegalStateException("no host was added");
      }
      List<Entry> sorted = new ArrayList<>();
      for (Entry entry : entries) {
        sorted.add(new Entry(entry.host, entry.suffix, entry.table, numbers(entry.table)));
      }
      sorted.sort(Builder::compare);
      return new HostTable(sorted, methods);
    }

    private int[] numbers(DispatchTable table) {
      int[] numbers = new int[methods.size()];
      int at = 0;
      for (String method : methods) {
        byte[] bytes = method.getBytes(StandardCharsets.ISO_8859_1);
        numbers[at++] = table.method(bytes, 0, bytes.length);
      }
      return numbers;
    }

    /** Names first, then wildcards from the longest to the shortest. */
    private static int compare(Entry one, Entry other) {
      int first = one.suffix == null ? Integer.MAX_VALUE : one.suffix.length();
      int second = other.suffix == null ? Integer.MAX_VALUE : other.suffix.length();
      return Integer.compare(second, first);
    }
  }
}
