package dev.squall.render;

import dev.squall.http.Request;

/** Writes the nonce of a content security policy into the tags of scripts and styles that modules bring along. Stateless. */
public final class PolicyNonce {
  private PolicyNonce() {}

  /** Writes a blank and the attribute {@code nonce}, if the response's policy knows it; otherwise nothing. */
  public static void write(Utf8Output out, Request request) {
    if (request.usesCspNonce()) {
      out.text(" nonce=\"");
      out.text(request.cspNonce());
      out.text("\"");
    }
  }
}
