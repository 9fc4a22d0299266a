package dev.squall.template.parse;

import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.source.Span;
import org.jspecify.annotations.Nullable;

/** Decides which body an {@code end}, {@code else} and the like belongs to, and reports those that belong to none. */
final class EndTags {
  private final SyntaxErrors errors;
  private @Nullable Frame closing;
  private @Nullable Frame suspect;
  private @Nullable Span suspectEnd;
  private @Nullable DirectiveTag callWithoutDo;

  EndTags(SyntaxErrors errors) {
    this.errors = errors;
  }

  /** Whether an end tag closed bodies around the one in which it stands. */
  boolean isUnwinding() {
    return closing != null;
  }

  /** While unwinding: whether this frame is closed too; always true up to the frame that is meant. */
  boolean reached(@Nullable Frame frame) {
    Frame meant = closing;
    if (meant != null && frame != null && meant.isSame(frame)) {
      closing = null;
    }
    return true;
  }

  /** Whether a part ends what was read of a frame; reports it where it does not. */
  boolean ends(DirectiveNames.Meaning part, @Nullable Frame frame, boolean confused) {
    if (frame != null && frame.directive().accepts(part.directive())) {
      if (part.directive() == Directive.END) {
        close(part, frame);
      }
      return true;
    }
    if (!confused && !part.reported()) {
      misplaced(part, frame);
    }
    return false;
  }

  private void close(DirectiveNames.Meaning end, Frame frame) {
    Directive named = end.closes();
    if (named != null && !isFor(named, frame)) {
      Frame meant = frame.outer();
      while (meant != null && !isFor(named, meant)) {
        meant = meant.outer();
      }
      if (meant == null && end.reported()) {
        return;
      }
      if (meant == null) {
        errors.misplaced(end.tag().name(), "this ends \"" + named.word() + "\", but the \"" + frame.directive().word()
            + "\" of line " + frame.span().line() + " is open", "write {% end %}");
      } else {
        closing = meant;
        for (Frame open = frame; open != null && !open.isSame(meant); open = open.outer()) {
          neverClosed(open);
        }
      }
    }
    Span endSpan = end.tag().span();
    if (suspect == null && isFirst(endSpan) && isFirst(frame.span()) && endSpan.column() != frame.span().column()) {
      suspect = frame;
      suspectEnd = endSpan;
    }
  }

  private static boolean isFor(Directive named, Frame frame) {
    return named == frame.directive() || (named == Directive.BLOCK && frame.directive() == Directive.FRAGMENT);
  }

  private static boolean isFirst(Span span) {
    return Chars.isFirstInLine(span.source().text(), span.start());
  }

  /** Reports a body without an end, where it begins. */
  void neverClosed(Frame frame) {
    String headline = "this \"" + frame.directive().word() + "\" is never closed";
    Frame other = suspect;
    Span end = suspectEnd;
    if (other != null && end != null && !other.isSame(frame) && end.start() > frame.span().start()
        && isFirst(frame.span()) && end.column() == frame.span().column()) {
      errors.syntax(frame.opening().name(), headline, "add {% end %}",
          "the {% end %} in line " + end.line() + " seems to be meant for it, but closes the \"" + other.directive().word()
              + "\" of line " + other.span().line());
    } else {
      errors.syntax(frame.opening().name(), headline, "add {% end %}");
    }
  }

  /** Notes a call without a body: a later end that closes nothing may have been meant for it. */
  void callWithoutDo(DirectiveTag call) {
    callWithoutDo = call;
  }

  private void misplaced(DirectiveNames.Meaning part, @Nullable Frame frame) {
    Directive directive = part.directive();
    Span name = part.tag().name();
    if (directive == Directive.END) {
      DirectiveTag call = callWithoutDo;
      if (call == null) {
        errors.misplaced(name, "there is nothing open that this could close", "leave it out");
      } else {
        errors.misplaced(name, "there is nothing open that this could close", "leave it out",
            "if it belongs to the call of line " + call.span().line() + ", end that tag with \"do\": {% call macro() do %}");
      }
      return;
    }
    String owners = switch (directive) {
      case ELSE -> "if, for, while, try or switch";
      case ELIF -> "if";
      case CASE -> "switch";
      default -> "try";
    };
    if (frame == null) {
      errors.misplaced(name, "\"" + directive.word() + "\" stands outside of any " + owners,
          "it belongs into the body of one; perhaps that was closed too early");
    } else {
      errors.misplaced(name, "\"" + directive.word() + "\" belongs into the body of " + owners + "; this is the body of the \""
          + frame.directive().word() + "\" of line " + frame.span().line(),
          "close that \"" + frame.directive().word() + "\" first, with {% end %}");
    }
  }
}
