package dev.squall.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that a request sets (RFC 9110, section 13), evaluated in the order of section 13.2.2. For {@code GET} and {@code
 * HEAD} the framework does so itself, with the validators of the response; handlers of other methods ask before they change
 * anything:
 *
 * <pre>{@code
 * request.preconditions().require(EntityTag.strong(page.version()), page.changed());
 * }</pre>
 *
 * <p>A list of tags that is malformed matches nothing, so that {@code If-Match} fails and {@code If-None-Match} holds. A time that
 * is malformed is passed over. For the request's thread.
 */
public final class Preconditions {

  /** What a request's conditions come to. */
  public enum Outcome {
    /** They hold, or there are none. */
    HOLD,
    /** The client's copy is the current one: status 304. For {@code GET} and {@code HEAD} only. */
    NOT_MODIFIED,
    /** The client means another state than the current one: status 412. */
    FAILED
  }

  private final Headers headers;
  private final boolean safe;

  Preconditions(Request request) {
    headers = request.headers();
    safe = request.method().equals("GET") || request.method().equals("HEAD");
  }

  /** Whether the request has a field that sets one. {@code If-Range} does not count: it is part of {@code Range}. */
  public boolean present() {
    return headers.contains("If-None-Match")
        || headers.contains("If-Modified-Since")
        || headers.contains("If-Match")
        || headers.contains("If-Unmodified-Since");
  }

  /**
   * Evaluates the conditions for what exists.
   *
   * @param etag the current tag; null if there is none
   * @param lastModified when it was changed last, fractions of seconds do not count; null if that is not known
   */
  public Outcome evaluate(@Nullable EntityTag etag, @Nullable Instant lastModified) {
    return evaluate(true, etag, lastModified);
  }

  /** Evaluates the conditions for what does not exist (yet): {@code If-Match} fails, {@code If-None-Match} holds. */
  public Outcome evaluateMissing() {
    return evaluate(false, null, null);
  }

  /**
   * Goes on only if the conditions hold for what exists; parameters as for {@link #evaluate}.
   *
   * @throws PreconditionFailedException if they do not, {@link Outcome#NOT_MODIFIED} included: the handler is to change something
   */
  public void require(@Nullable EntityTag etag, @Nullable Instant lastModified) {
    if (evaluate(etag, lastModified) != Outcome.HOLD) {
      throw new PreconditionFailedException();
    }
  }

  /** Goes on only if the conditions hold for what does not exist. @throws PreconditionFailedException if they do not */
  public void requireMissing() {
    if (evaluateMissing() != Outcome.HOLD) {
      throw new PreconditionFailedException();
    }
  }

  private Outcome evaluate(boolean exists, @Nullable EntityTag etag, @Nullable Instant lastModified) {
    List<String> match = headers.all("If-Match");
    if (!match.isEmpty() ? !matches(match, exists, etag, false) : modifiedSince("If-Unmodified-Since", lastModified, false)) {
      return Outcome.FAILED;
    }
    List<String> noneMatch = headers.all("If-None-Match");
    if (!noneMatch.isEmpty()) {
      boolean matches = matches(noneMatch, exists, etag, true);
      return !matches ? Outcome.HOLD : safe ? Outcome.NOT_MODIFIED : Outcome.FAILED;
    }
    boolean modified = !safe || modifiedSince("If-Modified-Since", lastModified, true);
    return modified ? Outcome.HOLD : Outcome.NOT_MODIFIED;
  }

  private static boolean matches(List<String> lines, boolean exists, @Nullable EntityTag etag, boolean weakly) {
    if (lines.size() == 1 && lines.getFirst().equals("*")) {
      return exists;
    }
    List<EntityTag> tags = etag == null ? null : EntityTag.parseLists(lines);
    if (tags == null || etag == null) {
      return false;
    }
    for (EntityTag tag : tags) {
      if (weakly ? tag.weakEquals(etag) : tag.strongEquals(etag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it was changed after the time in a field; a default where there is no such field, no valid time, or no change known. */
  private boolean modifiedSince(String field, @Nullable Instant lastModified, boolean unknown) {
    List<String> lines = lastModified == null ? List.of() : headers.all(field);
    Instant since = lines.size() == 1 ? HttpDate.parse(lines.getFirst()) : null;
    return (since == null || lastModified == null) ? unknown : lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
  }
}
