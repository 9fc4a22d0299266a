package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration.RequestDeclaration;
import java.util.Locale;
import java.util.Set;

/** The name in {@code @Method} is a token (RFC 9110, section 5.6.2) of a request that has a path. */
final class MethodNameRule {
  private static final Set<String> ANNOTATED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

  void check(RequestDeclaration request, Problems problems) {
    if (!request.custom()) {
      return;
    }
    String name = request.method().text();
    if (!Token.matches(name)) {
      problems.add(
          ProblemCode.BAD_METHOD_NAME,
          request.method().source(),
          "\"" + name + "\" in @Method is no name of a request method",
          "use letters, digits and !#$%&'*+-.^_`|~ only (RFC 9110, section 5.6.2)");
    } else if (name.equals("CONNECT")) {
      problems.add(
          ProblemCode.BAD_METHOD_NAME,
          request.method().source(),
          "@Method(\"CONNECT\") never runs: its requests name a host, and have no path",
          "remove the handler");
    } else if (ANNOTATED.contains(name.toUpperCase(Locale.ROOT))) {
      String annotation = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
      String shown = annotation.substring(0, 1).toUpperCase(Locale.ROOT) + annotation.substring(1);
      problems.add(
          ProblemCode.BAD_METHOD_NAME,
          request.method().source(),
          "@Method(\"" + name + "\") is not how " + name.toUpperCase(Locale.ROOT) + " is declared",
          "write @" + shown + "; names of request methods are case-sensitive");
    }
  }
}
