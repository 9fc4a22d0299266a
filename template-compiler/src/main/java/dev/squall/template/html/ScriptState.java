package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * Where in a script static text ends.
 *
 * @param mode in code, in a string, in a comment
 * @param last the kind of the token before
 * @param word what was read of a word; empty behind it
 * @param nesting the brackets that are open: {@code (}, {@code )} and {@code ]} for those with a semicolon in them, {@code s} for that of a statement such as
 *     {@code if (}, {@code u} for one that may be either, {@code l} and {@code L} where code is loaded from the first argument or from all,
 *     {@code e} and {@code E} where it is made of them, {@code [}, <code>{</code>, {@code $} for
 *     that of a template literal's <code>${</code>
 */
record ScriptState(Mode mode, Last last, String word, String nesting) {

  /** What the next char is a part of. */
  enum Mode {
    CODE("in"),
    /**
     * Behind a slash in code that may begin a comment; {@link #last} still says what stands before
     * it.
     */
    SLASH("behind a slash in"),
    LINE_COMMENT("in a comment of"),
    BLOCK_COMMENT("in a comment of"),
    BLOCK_COMMENT_STAR("in a comment of"),
    DOUBLE_QUOTED("in a string of"),
    DOUBLE_QUOTED_ESCAPE("in a string of"),
    SINGLE_QUOTED("in a string of"),
    SINGLE_QUOTED_ESCAPE("in a string of"),
    TEMPLATE("in a template literal of"),
    TEMPLATE_ESCAPE("in a template literal of"),
    TEMPLATE_DOLLAR("in a template literal of"),
    REGEXP("in a regular expression of"),
    REGEXP_ESCAPE("in a regular expression of"),
    REGEXP_CLASS("in a regular expression of"),
    REGEXP_CLASS_ESCAPE("in a regular expression of"),
    /** It cannot be told any more: a slash may have begun a regular expression, or divided. */
    LOST("in");

    private final String words;

    Mode(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Kinds of tokens, by what may follow. */
  enum Last {
    /** Nothing yet where a statement begins, or a semicolon, or a curly bracket. */
    STATEMENT,
    /** Nothing yet where an expression begins. */
    EXPRESSION,
    /** An operator or opening bracket, behind which an operand follows. */
    OPERATOR,
    /** A word such as {@code return}, behind which an operand follows. */
    KEYWORD,
    /** A word such as {@code of}, which is a keyword in some places and a name in others. */
    CONTEXTUAL,
    /**
     * {@code if}, {@code while}, {@code for}, {@code with}: a bracket follows, and behind it a
     * statement.
     */
    HEAD_KEYWORD,
    /** Behind an equals sign, which the next char may make an arrow. */
    EQUALS,
    /** Behind <code>=&gt;</code>, where a curly bracket begins a block. */
    ARROW,
    OPERAND,
    /** An operand that is a value, to which nothing may be joined without a blank. */
    VALUE,
    /** {@code import} or {@code Worker}, which loads code from its first argument. */
    LOADS,
    /** {@code importScripts}, which loads code from each argument. */
    LOADS_ALL,
    /** {@code eval} or {@code setTimeout}, which may run its first argument. */
    RUNS,
    /** {@code Function}, which makes code of each argument. */
    RUNS_ALL,
    /** {@code serviceWorker}, whose {@code register} loads code. */
    WORKERS,
    /** The dot behind that. */
    WORKERS_DOT,
    PLUS,
    MINUS,
    PLUS_BEHIND_OPERAND,
    MINUS_BEHIND_OPERAND,
    LESS,
    LESS_BANG,
    LESS_BANG_MINUS,
    MINUS_MINUS,
    MINUS_MINUS_BEHIND_OPERAND,
    DOT,
    DOT_DOT,
    CURLY_CLOSED,
    /** Behind branches that all end in an operand, but not in the same one. */
    BRANCHED_OPERAND,
    /** Behind branches that end in different kinds. */
    UNSURE,
    /** The same, and a blank. */
    UNSURE_BLANK;

    boolean isUnsure() {
      return this == UNSURE || this == UNSURE_BLANK;
    }

    /** What it is to what follows, unless that is a bracket or a dot. */
    Last plain() {
      return switch (this) {
        case VALUE, LOADS, LOADS_ALL, RUNS, RUNS_ALL, WORKERS -> OPERAND;
        case WORKERS_DOT -> DOT;
        default -> this;
      };
    }

    /** What it is behind a blank, where a sign is no longer a part of a longer one. */
    Last ended() {
      return switch (this) {
        case PLUS,
            MINUS,
            PLUS_BEHIND_OPERAND,
            MINUS_BEHIND_OPERAND,
            LESS,
            LESS_BANG,
            LESS_BANG_MINUS,
            EQUALS,
            MINUS_MINUS ->
            OPERATOR;
        case MINUS_MINUS_BEHIND_OPERAND, BRANCHED_OPERAND, VALUE -> OPERAND;
        case UNSURE -> UNSURE_BLANK;
        default -> this;
      };
    }
  }

  static ScriptState statements() {
    return new ScriptState(Mode.CODE, Last.STATEMENT, "", "");
  }

  static ScriptState expression() {
    return new ScriptState(Mode.CODE, Last.EXPRESSION, "", "");
  }

  ScriptState lost() {
    return new ScriptState(Mode.LOST, Last.UNSURE, "", "");
  }

  /** Behind a value, which is an operand wherever it was allowed. */
  ScriptState afterValue() {
    return switch (mode) {
      case CODE -> new ScriptState(Mode.CODE, Last.OPERAND, "", nesting);
      case SLASH -> lost();
      default -> this;
    };
  }

  /** Behind a value that was written as a literal. */
  ScriptState printed() {
    return mode == Mode.CODE ? new ScriptState(Mode.CODE, Last.VALUE, "", nesting) : this;
  }

  @Nullable ScriptState join(ScriptState other) {
    if (equals(other)) {
      return this;
    }
    if (mode == Mode.LOST || other.mode == Mode.LOST) {
      return lost();
    }
    if (mode != Mode.CODE || other.mode != Mode.CODE || !nesting.equals(other.nesting)) {
      return null;
    }
    if (word.equals(other.word) && last.plain() == other.last.plain()) {
      return new ScriptState(Mode.CODE, last == Last.VALUE || other.last == Last.VALUE ? Last.VALUE : last.plain(), word, nesting);
    }
    boolean operands = endedLast() == Last.OPERAND && other.endedLast() == Last.OPERAND;
    return new ScriptState(Mode.CODE, operands ? Last.BRANCHED_OPERAND : Last.UNSURE, "", nesting);
  }

  /** Whether an expression has ended here, or could have. */
  boolean endsOperand() {
    Last ended = endedLast();
    return mode == Mode.CODE && (ended == Last.OPERAND || ended == Last.CURLY_CLOSED);
  }

  /** What it would be behind a blank. */
  private Last endedLast() {
    return (word.isEmpty() ? last : ScriptWords.kind(word)).ended().plain();
  }

  /** Whether a value would be the address of code that is loaded. */
  boolean loads() {
    return isWithin("lL");
  }

  /** Whether a value would be run. */
  boolean runs() {
    return isWithin("eE");
  }

  /** Within a bracket of one of these kinds, and not within another one in there but the braces of a template literal. */
  private boolean isWithin(String kinds) {
    int top = nesting.length() - 1;
    while (top >= 0 && nesting.charAt(top) == '$') {
      top--;
    }
    return top >= 0 && kinds.indexOf(nesting.charAt(top)) >= 0;
  }

  /** Whether the char would become one with the value in front of it: {@code 3.toFixed()} is no JavaScript. */
  boolean joins(char next) {
    return mode == Mode.CODE && word.isEmpty() && last == Last.VALUE && (next == '.' || ScriptWords.isPart(next));
  }
}
