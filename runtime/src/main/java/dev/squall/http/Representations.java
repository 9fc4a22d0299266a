package dev.squall.http;

import java.util.List;
import java.util.function.Function;

/**
 * The media types that a response can be written as, in the server's order of preference, and the choice of one by what a client
 * accepts (RFC 9110, section 12.1). Made once; immutable.
 *
 * <pre>{@code
 * private static final Representations EXPORTS = Representations.of("text/csv", "application/json");
 *
 * Response export(Request request) {
 *   return EXPORTS.vary(EXPORTS.choose(request) == 0 ? csv() : json());
 * }
 * }</pre>
 */
public final class Representations {
  private final List<String> names;
  private final MediaType[] types;

  private Representations(List<String> names, MediaType[] types) {
    this.names = names;
    this.types = types;
  }

  /**
   * Media types in the order of preference.
   *
   * @throws IllegalArgumentException if there is none, or one is malformed or a range
   */
  public static Representations of(String... mediaTypes) {
    if (mediaTypes.length == 0) {
      throw new IllegalArgumentException("there is no media type");
    }
    MediaType[] types = new MediaType[mediaTypes.length];
    for (int i = 0; i < types.length; i++) {
      MediaType type = MediaType.parse(mediaTypes[i]);
      if (type == null || type.type().equals("*") || type.subtype().equals("*")) {
        throw new IllegalArgumentException("no media type: " + SentField.printable(mediaTypes[i]));
      }
      types[i] = type;
    }
    return new Representations(List.of(mediaTypes), types);
  }

  /** The media types, as they were given. */
  public List<String> types() {
    return names;
  }

  /**
   * The index of the media type to send: the one with the highest weight; of equal ones one that the client names before one that only
   * a range such as {@code text/*} takes in; of these the first. Without an {@code Accept} field, or with a malformed one, the first.
   *
   * <p>Makes no object, unless a range has parameters.
   *
   * @throws NotAcceptableException if the client accepts none
   */
  public int choose(Request request) {
    return choose(request.headers());
  }

  /** The index of the media type to send; see {@link #choose(Request)}. */
  public int choose(Headers headers) {
    int line = headers.find("accept", 0);
    if (line < 0) {
      return 0;
    }
    int chosen = -1;
    int most = 1;
    for (int i = 0; i < types.length; i++) {
      int rank = rank(headers, line, types[i]);
      int score = 2 * AcceptElements.weight(rank) + (AcceptElements.isExact(rank) ? 1 : 0);
      if (score > most) {
        most = score;
        chosen = i;
      }
    }
    if (chosen < 0) {
      throw new NotAcceptableException(names);
    }
    return chosen;
  }

  private static int rank(Headers headers, int first, MediaType type) {
    int rank = AcceptElements.SILENT;
    for (int line = first; line >= 0; line = headers.find("accept", line + 1)) {
      rank = AcceptElements.rank(headers.buffer(), headers.valueFrom(line), headers.valueTo(line), type, rank);
    }
    return rank;
  }

  /**
   * A response that tells caches that its content depends on {@code Accept} (RFC 9110, section 12.5.5); the same where there was no
   * choice.
   */
  public Response vary(Response response) {
    if (types.length < 2) {
      return response;
    }
    String vary = response.header("Vary");
    if (vary == null) {
      return response.addHeader("Vary", "Accept");
    }
    for (String token : vary.split(",", -1)) {
      String name = token.strip();
      if (name.equals("*") || name.equalsIgnoreCase("Accept")) {
        return response;
      }
    }
    return response.withHeader("Vary", vary + ", Accept");
  }

  /** A response that is still being made, which tells caches so, too. */
  public PendingResponse vary(PendingResponse response) {
    return types.length < 2 ? response : new PendingResponse(response.stage().thenApply(new Typing(this, -1)));
  }

  /** A response of the type that was {@linkplain #choose chosen}, which tells caches of the choice. */
  public Response typed(int chosen, Response response) {
    return vary(response.withHeader("Content-Type", names.get(chosen)));
  }

  /** A response that is still being made, of the type that was {@linkplain #choose chosen}, which tells caches of the choice. */
  public PendingResponse typed(int chosen, PendingResponse response) {
    return new PendingResponse(response.stage().thenApply(new Typing(this, chosen)));
  }

  /** A class and not a lambda: the first lambda of a program costs tens of milliseconds at its start. */
  private record Typing(Representations representations, int chosen) implements Function<Response, Response> {

    @Override
    public Response apply(Response response) {
      return chosen < 0 ? representations.vary(response) : representations.typed(chosen, response);
    }
  }
}
