package dev.squall.template.parse;

import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A body that is being read.
 *
 * @param directive whose body
 * @param opening its opening tag
 * @param outer the body around it; null for the file
 * @param depth how many bodies there are around it, and itself
 * @param loop whether {@code break} has a loop to leave
 * @param captured whether what it writes is kept back, so that {@code flush} has no effect
 * @param block whether there is a block around it, so that {@code super()} means something
 * @param macro whether it is a macro or stands in one
 */
record Frame(
    Directive directive,
    DirectiveTag opening,
    @Nullable Frame outer,
    int depth,
    boolean loop,
    boolean captured,
    boolean block,
    boolean macro) {

  /** How deeply tags may be nested. */
  static final int DEPTH = 200;

  /** The frame of a directive's body. */
  static Frame of(Directive directive, DirectiveTag opening, @Nullable Frame outer) {
    boolean inLoop = outer != null && outer.loop;
    boolean loop = switch (directive) {
      case FOR, WHILE -> true;
      case APPLY, BLOCK, FRAGMENT, MACRO, CALL -> false;
      default -> inLoop;
    };
    boolean captures = directive == Directive.APPLY || directive == Directive.CALL || directive == Directive.MACRO;
    boolean block = directive == Directive.BLOCK || directive == Directive.FRAGMENT;
    return new Frame(
        directive,
        opening,
        outer,
        outer == null ? 1 : outer.depth + 1,
        loop,
        captures || (outer != null && outer.captured),
        block || (outer != null && outer.block),
        directive == Directive.MACRO || (outer != null && outer.macro));
  }

  /** The same without a loop to leave: for parts that are no longer inside of this loop, or must not be left. */
  Frame withLoop(boolean inLoop) {
    return new Frame(directive, opening, outer, depth, inLoop, captured, block, macro);
  }

  /** Where the tag begins. */
  Span span() {
    return opening.span();
  }

  /** Whether this is the body of the same tag, or another part of it. */
  boolean isSame(Frame other) {
    return span().start() == other.span().start();
  }

  /** Whether a loop outside of this one could be left. */
  boolean outerLoop() {
    return outer != null && outer.loop;
  }
}
