package dev.squall.template.parse;

import dev.squall.template.ast.BinaryOperator;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.TypeName;
import dev.squall.template.ast.UnaryOperator;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions. From the loosest to the tightest: lambda; {@code c ? a : b} and {@code a if c else b}; {@code ??}; {@code or};
 * {@code and}; {@code not}; comparisons, {@code in}, {@code is}; ranges; {@code + -}; {@code * / %}; filters; signs and {@code !};
 * members, calls, indexes and {@code !} behind a value.
 *
 * <p>A filter takes the one value before it, as in Jinja. Since others expect it to take all that stands before it, what a filter
 * follows must be in parentheses where the two readings differ: {@code a + b | f} is an error.
 */
public final class ExpressionParser {
  /** How deeply expressions may be nested. */
  static final int DEPTH = 200;

  private final Tokens tokens;
  private final OperandParser operands;
  private int depth;
  private int height;

  ExpressionParser(Tokens tokens) {
    this(tokens, 0);
  }

  ExpressionParser(Tokens tokens, int depth) {
    this.tokens = tokens;
    this.depth = depth;
    this.operands = new OperandParser(this, tokens);
  }

  /** Reads a part of a template as one expression; what is wrong is added to the problems. */
  public static Expression parse(Span span, TemplateProblems problems) {
    Tokens tokens = new Tokens(span.source(), span.start(), span.end(), new SyntaxErrors(problems));
    return new ExpressionParser(tokens).whole();
  }

  /** Reads all tokens as one expression. */
  Expression whole() {
    Expression expression = expression();
    tokens.expectEnd();
    return expression;
  }

  /** Reads what binds tighter than a choice: an {@code if} behind it is left over. */
  Expression unconditional() {
    return binary(Operators.DEFAULT);
  }

  /** How many levels of nodes the expression that was read last has. */
  int height() {
    return height;
  }

  /** How deeply the parser is in the expression. */
  int depth() {
    return depth;
  }

  /** Reads a lambda, or what binds tighter. */
  Expression expression() {
    int start = tokens.peek().start();
    if (!enter()) {
      return broken(start);
    }
    Expression expression = operands.atLambda() ? operands.lambda() : conditional(start);
    depth--;
    return expression;
  }

  private Expression conditional(int start) {
    Expression first = binary(Operators.DEFAULT);
    int firstHeight = height;
    if (tokens.accept("?")) {
      Expression whenTrue = expression();
      int trueHeight = height;
      if (!tokens.expect(":", "behind \"?\" and its value: c ? a : b")) {
        return node(new Expression.Conditional(tokens.spanFrom(start), first, whenTrue, broken(start)), firstHeight, trueHeight);
      }
      Expression whenFalse = expression();
      Span span = tokens.spanFrom(start);
      return node(new Expression.Conditional(span, first, whenTrue, whenFalse), firstHeight, Math.max(trueHeight, height));
    }
    if (tokens.at("if")) {
      Span word = tokens.next().span();
      Expression condition = binary(Operators.DEFAULT);
      int conditionHeight = height;
      if (!tokens.at("else") && tokens.atEnd()) {
        tokens.fail(word, "this \"if\" has no \"else\"", "write a if condition else b; b may be \"\"");
      }
      if (!tokens.expect("else", "behind the condition: a if c else b")) {
        return node(new Expression.Conditional(tokens.spanFrom(start), condition, first, broken(start)), firstHeight, height);
      }
      Expression whenFalse = expression();
      Span span = tokens.spanFrom(start);
      return node(new Expression.Conditional(span, condition, first, whenFalse), firstHeight, Math.max(conditionHeight, height));
    }
    return first;
  }

  /** Reads operands and the operators between them that bind at least as tightly as a level. */
  private Expression binary(int level) {
    int start = tokens.peek().start();
    Expression left = prefixed(level);
    while (true) {
      Token operator = tokens.peek();
      int found = Operators.level(operator, tokens.peek(1));
      if (found < level) {
        return left;
      }
      tokens.next();
      left = found == Operators.COMPARISON && operator.is("is")
          ? typeTest(start, left, operator)
          : joined(start, left, operator, found);
      boolean single = found == Operators.COMPARISON || found == Operators.RANGE;
      if (single && Operators.level(tokens.peek(), tokens.peek(1)) == found) {
        chained(tokens.peek(), found);
      }
    }
  }

  private void chained(Token second, int level) {
    if (level == Operators.RANGE) {
      tokens.fail(second.span(), "a range has two ends only");
    } else {
      tokens.fail(second.span(), "comparisons cannot be chained",
          "write a < b and b < c, or parentheses where one compares booleans");
    }
  }

  private Expression joined(int start, Expression left, Token operator, int level) {
    int leftHeight = height;
    Span operatorSpan = operator.is("not") ? operator.span().to(tokens.next().span()) : operator.span();
    if (level == Operators.DEFAULT && !enter()) {
      return broken(start);
    }
    Token first = tokens.peek();
    // "??" groups to the right, so that each default is looked at only where all before it are null
    Expression right = binary(level == Operators.DEFAULT ? level : level + 1);
    if (level == Operators.DEFAULT) {
      depth--;
    }
    if (right instanceof Expression.Filter filter && !first.is("(") && isAmbiguous(level)) {
      ambiguousFilter(filter, operator);
    }
    Span span = tokens.spanFrom(start);
    BinaryOperator binary = Operators.binary(operator);
    return binary == null
        ? node(new Expression.Range(span, left, right, operator.is("..")), leftHeight, height)
        : node(new Expression.Binary(span, binary, operatorSpan, left, right), leftHeight, height);
  }

  private static boolean isAmbiguous(int level) {
    return level == Operators.DEFAULT || level >= Operators.RANGE;
  }

  private void ambiguousFilter(Expression.Filter filter, Token operator) {
    tokens.fail(filter.name().span(), "it is not plain what the filter \"" + filter.name() + "\" is applied to",
        "write (a " + operator.text() + " b) | " + filter.name() + " for the whole",
        "write a " + operator.text() + " (b | " + filter.name() + ") for the last value");
  }

  private Expression typeTest(int start, Expression operand, Token is) {
    int operandHeight = height;
    Span operatorSpan = is.span();
    boolean negated = tokens.at("not");
    if (negated) {
      operatorSpan = operatorSpan.to(tokens.next().span());
    }
    Token type = tokens.peek();
    if (type.is("null") || type.is("None")) {
      tokens.next();
      Expression right = new Expression.Literal(type.span(), null);
      BinaryOperator operator = negated ? BinaryOperator.NOT_EQUAL : BinaryOperator.EQUAL;
      return node(new Expression.Binary(tokens.spanFrom(start), operator, operatorSpan, operand, right), operandHeight, 1);
    }
    TypeName name = testedType(type);
    if (name == null) {
      return broken(start);
    }
    Token behind = tokens.peek();
    if (behind.isName() && !Names.isWord(behind.text())) {
      tokens.fail(behind.span(), "a type test gives no name to the value",
          "write {% switch x %}{% case Type name %} ... {% else %}{% end %}");
    }
    return node(new Expression.TypeTest(tokens.spanFrom(start), operand, name, negated), operandHeight, 1);
  }

  private @Nullable TypeName testedType(Token type) {
    switch (type.text()) {
      case "defined", "undefined" -> tokens.fail(type.span(), "all variables are known when the template is compiled",
          "whether there is a value: x is not null");
      case "empty" -> tokens.fail(type.span(), "\"empty\" is no type", "write x.isEmpty()");
      case "true", "false", "True", "False" -> tokens.fail(type.span(), "\"is\" wants a type", "write x, or not x");
      default -> {
        return new TypeNameParser(tokens).typeWithoutMark();
      }
    }
    return null;
  }

  private Expression prefixed(int level) {
    Token token = tokens.peek();
    if (!token.is("not")) {
      return signed();
    }
    tokens.next();
    if (level > Operators.NOT) {
      tokens.fail(token.span(), "\"not\" binds looser than the operator before it", "put it in parentheses: (not x)");
      return broken(token.start());
    }
    if (!enter()) {
      return broken(token.start());
    }
    Expression operand = binary(Operators.NOT);
    depth--;
    return node(new Expression.Unary(tokens.spanFrom(token.start()), UnaryOperator.NOT, operand), height, 0);
  }

  /** Reads signs and what they belong to, and the filters behind that. */
  private Expression signed() {
    int start = tokens.peek().start();
    return operands.filtered(start, unary());
  }

  private Expression unary() {
    Token token = tokens.peek();
    UnaryOperator operator = operator(token);
    if (operator == null) {
      return operands.operand();
    }
    tokens.next();
    if (operator == UnaryOperator.MINUS) {
      Expression smallest = Numbers.smallest(token, tokens.peek());
      if (smallest != null) {
        tokens.next();
        return leaf(smallest);
      }
    }
    if (!enter()) {
      return broken(token.start());
    }
    Expression operand = unary();
    depth--;
    return node(new Expression.Unary(tokens.spanFrom(token.start()), operator, operand), height, 0);
  }

  private static @Nullable UnaryOperator operator(Token token) {
    if (token.is("-")) {
      return UnaryOperator.MINUS;
    }
    if (token.is("+")) {
      return UnaryOperator.PLUS;
    }
    return token.is("!") ? UnaryOperator.NOT : null;
  }

  /** Notes a node with children of these heights. */
  Expression node(Expression node, int left, int right) {
    height = Math.max(left, right) + 1;
    if (height > DEPTH) {
      tooDeep(node.span());
    }
    return node;
  }

  Expression leaf(Expression leaf) {
    height = 1;
    return leaf;
  }

  /** What stands for something that could not be read. */
  Expression broken(int start) {
    height = 1;
    return new Expression.Broken(tokens.spanFrom(start));
  }

  private boolean enter() {
    return ++depth <= DEPTH || tooDeep(tokens.peek().span());
  }

  private boolean tooDeep(Span span) {
    return tokens.fail(span, "this expression is nested more than " + DEPTH + " levels deep",
        "put parts of it in variables with {% set %}, or move it to Java");
  }
}
