package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** One operator between many operands: compilers go through them by recursion, so that thousands are grouped by parentheses. */
public final class OperatorChain {
  private static final int GROUP = 100;

  private OperatorChain() {}

  /**
   * {@code a || b || c}; of many {@code (a || b || ...) || (c || d || ...)}.
   *
   * @param first what begins each group: <code>"" + </code> makes a text of each; may be empty
   */
  public static CodeBlock of(String first, String operator, List<CodeBlock> operands) {
    String between = " " + operator + " ";
    if (operands.size() <= GROUP) {
      return CodeBlock.of("$L$L", first, CodeBlock.join(operands, between));
    }
    List<CodeBlock> groups = new ArrayList<>();
    for (int from = 0; from < operands.size(); from += GROUP) {
      List<CodeBlock> group = operands.subList(from, Math.min(operands.size(), from + GROUP));
      groups.add(CodeBlock.of("($L$L)", first, CodeBlock.join(group, between)));
    }
    return CodeBlock.join(groups, between);
  }
}
