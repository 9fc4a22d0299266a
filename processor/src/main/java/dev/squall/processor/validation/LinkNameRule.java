package dev.squall.processor.validation;

import dev.squall.processor.codegen.LinkSignature;
import dev.squall.processor.codegen.LinkSignatures;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.Controller;
import java.util.HashMap;
import java.util.Map;

/** No two handlers of a controller get the same link method. */
final class LinkNameRule {

  void check(Controller controller, Problems problems) {
    Map<String, LinkSignature> taken = new HashMap<>();
    for (LinkSignature link : LinkSignatures.of(controller)) {
      LinkSignature first = taken.putIfAbsent(link.erasure(), link);
      if (first != null && !first.handler().equals(link.handler())) {
        problems.add(
            ProblemCode.DUPLICATE_LINK,
            link.handler().source(),
            "handlers " + first.handler().signature() + " and " + link.handler().signature()
                + " would both have the link method \"" + link.name() + "\" with the same parameters",
            "rename one of the two methods: a link takes the path variables and query parameters only");
      }
    }
  }
}
