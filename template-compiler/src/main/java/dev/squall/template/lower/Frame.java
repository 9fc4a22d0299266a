package dev.squall.template.lower;

import dev.squall.template.ast.TemplateFile;
import dev.squall.template.check.ExpressionChecker;
import dev.squall.template.html.Context;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a node.
 *
 * @param file the file that it stands in
 * @param checker checks that file's expressions
 * @param loop the innermost loop that {@code break} would end; null for none
 * @param block the block that it stands in; null for none
 * @param guard the context in which a surrounding {@code try} began: an exception may come at any value, and what follows is
 *     written as if in that context; null for none
 */
record Frame(
    TemplateFile file,
    ExpressionChecker checker,
    @Nullable LoopFrame loop,
    @Nullable BlockFrame block,
    @Nullable Context guard) {

  /** A loop: where it began, and the variable that remembers that it was left by {@code break} (null where nobody asks). */
  record LoopFrame(Context start, @Nullable String broken) {}

  /** A block of a name, and which of its definitions is being written: 0 for the page's own. */
  record BlockFrame(String name, int level) {}

  Frame inLoop(@Nullable LoopFrame innermost) {
    return new Frame(file, checker, innermost, block, guard);
  }

  Frame inFile(TemplateFile other, ExpressionChecker otherChecker) {
    return new Frame(other, otherChecker, loop, block, guard);
  }

  Frame inBlock(BlockFrame innermost) {
    return new Frame(file, checker, loop, innermost, guard);
  }

  Frame guarded(Context start) {
    return new Frame(file, checker, loop, block, start);
  }

  /** In what is written as a whole or not at all. */
  Frame unguarded() {
    return new Frame(file, checker, loop, block, null);
  }

  /** In a method of its own, where no loop can be left. */
  Frame detached() {
    return new Frame(file, checker, null, null, null);
  }
}
