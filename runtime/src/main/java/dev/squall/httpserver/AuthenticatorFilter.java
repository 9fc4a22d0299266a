package dev.squall.httpserver;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Asks an authenticator before anything else sees an exchange. */
final class AuthenticatorFilter extends Filter {
  private final Authenticator authenticator;

  AuthenticatorFilter(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Authenticator.Result result = authenticator.authenticate(exchange);
    if (result instanceof Authenticator.Success success) {
      ((JdkExchange) exchange).setPrincipal(success.getPrincipal());
      chain.doFilter(exchange);
    } else if (result instanceof Authenticator.Retry retry) {
      exchange.sendResponseHeaders(retry.getResponseCode(), -1);
    } else if (result instanceof Authenticator.Failure failure) {
      exchange.sendResponseHeaders(failure.getResponseCode(), -1);
    } else {
      throw new IllegalStateException("the authenticator gave neither success, failure nor another try: " + result);
    }
  }

  @Override
  public String description() {
    return "authentication";
  }
}
