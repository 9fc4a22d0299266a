package dev.squall.template.lower;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names for local variables and methods of one generated class; each is given once. */
final class JavaLocals {
  private final Map<String, Integer> given = new HashMap<>();

  JavaLocals(Set<String> reserved) {
    reserved.forEach(name -> given.put(name, 1));
  }

  /** The name wished for, or with a number behind it. */
  String name(String wish) {
    String start = SourceVersion.isKeyword(wish) ? wish + "Value" : wish;
    int count = given.merge(start, 1, Integer::sum);
    if (count == 1) {
      return start;
    }
    while (given.putIfAbsent(start + count, 1) != null) {
      count = given.merge(start, 1, Integer::sum);
    }
    return start + count;
  }
}
