package dev.squall.template.html;

import dev.squall.template.html.ScriptState.Last;

/** The words of JavaScript behind which something else may follow than behind a name. */
final class ScriptWords {
  /** A word that is longer is a name, and is kept no longer than this. */
  static final int LONGEST = 15;

  private ScriptWords() {}

  static Last kind(String word) {
    return switch (word) {
      case "return",
          "typeof",
          "instanceof",
          "in",
          "void",
          "delete",
          "throw",
          "new",
          "case",
          "default",
          "extends" ->
          Last.KEYWORD;
      case "of", "yield", "await" -> Last.CONTEXTUAL;
      case "else", "do" -> Last.STATEMENT;
      case "if", "while", "for", "with" -> Last.HEAD_KEYWORD;
      case "import", "Worker", ".Worker", "SharedWorker", ".SharedWorker", ".addModule", "@register" -> Last.LOADS;
      case "importScripts", ".importScripts" -> Last.LOADS_ALL;
      case "eval", ".eval", "setTimeout", ".setTimeout", "setInterval", ".setInterval" -> Last.RUNS;
      case "Function", ".Function" -> Last.RUNS_ALL;
      case "serviceWorker", ".serviceWorker" -> Last.WORKERS;
      default -> Last.OPERAND;
    };
  }

  /** The bracket behind a word. */
  static char bracket(Last last) {
    return switch (last) {
      case HEAD_KEYWORD -> 's';
      case LOADS -> 'l';
      case LOADS_ALL -> 'L';
      case RUNS -> 'e';
      case RUNS_ALL -> 'E';
      case UNSURE, UNSURE_BLANK -> 'u';
      default -> '(';
    };
  }

  static boolean isPart(char c) {
    return Names.isLetter(c)
        || Names.isDigit(c)
        || c == '_'
        || c == '$'
        || (c > 0x7F
            && c != '\uFEFF'
            && (Character.isSurrogate(c) || Character.isUnicodeIdentifierPart(c)));
  }
}
