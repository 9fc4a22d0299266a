package dev.squall.exchange;

import dev.squall.http.EntityTag;
import dev.squall.http.HttpDate;
import dev.squall.http.PreconditionFailedException;
import dev.squall.http.Preconditions;
import dev.squall.http.Preconditions.Outcome;
import dev.squall.http.Request;
import dev.squall.http.Response;

/** Holds responses against the conditions of their requests (RFC 9110, section 13). A class of its own, so that it is loaded late. */
final class Conditions {

  private Conditions() {}

  /** Whether the client has what it asks for. @throws PreconditionFailedException if it asks for another state */
  static boolean isUnmodified(Request request, Response response) {
    if (response.status() < 200 || response.status() > 299) {
      return false;
    }
    String etag = response.header("ETag");
    String modified = response.header("Last-Modified");
    EntityTag tag = etag == null ? null : EntityTag.parse(etag);
    if (tag == null && modified == null) {
      return false;
    }
    Preconditions conditions = request.preconditions();
    if (!conditions.present()) {
      return false;
    }
    Outcome outcome = conditions.evaluate(tag, modified == null ? null : HttpDate.parse(modified));
    if (outcome == Outcome.FAILED) {
      throw new PreconditionFailedException();
    }
    return outcome == Outcome.NOT_MODIFIED;
  }
}
