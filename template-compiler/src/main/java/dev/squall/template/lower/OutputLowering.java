package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.check.JsonForm;
import dev.squall.template.check.Printable;
import dev.squall.template.check.Scope;
import dev.squall.template.check.TypedExpression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.html.ContentKind;
import dev.squall.template.html.Context;
import dev.squall.template.html.Escape;
import dev.squall.template.html.Placement;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** Lowers values that are printed: which escape their place asks for, and which method of the output their type. */
final class OutputLowering {
  private static final Set<String> ESCAPING = Set.of("escape", "xhtml_escape");

  private final Page page;

  OutputLowering(Page page) {
    this.page = page;
  }

  void output(Node.Output node, Scope scope, Frame frame, List<Step> steps) {
    TemplateFile.Autoescape autoescape = frame.file().autoescape();
    String function = autoescape == null ? "escape" : autoescape.function();
    if (function == null) {
      print(node.span(), node.value(), scope, frame, true, steps);
    } else if (!ESCAPING.contains(function)) {
      Span place = autoescape == null ? node.value().span() : autoescape.span();
      Expression filtered = new Expression.Filter(
          node.value().span(), node.value(), new Identifier(place, function), List.of());
      print(node.span(), filtered, scope, frame, false, steps);
    } else {
      print(node.span(), node.value(), scope, frame, false, steps);
    }
  }

  void raw(Node.Raw node, Scope scope, Frame frame, List<Step> steps) {
    print(node.span(), node.value(), scope, frame, true, steps);
  }

  /** Prints a value in the page's context. */
  void print(Span span, Expression value, Scope scope, Frame frame, boolean raw, List<Step> steps) {
    TypedExpression typed = frame.checker().check(value, scope);
    Context here = page.context();
    Context guard = frame.guard();
    if (guard != null && !guard.equals(here)) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT,
          span,
          "if this fails, the page goes on " + here.describe() + ", while the {% try %} began " + guard.describe(),
          "compute it before, with {% set %}, or put the {% try %} around less");
    }
    page.links.hole(
        span, value instanceof Expression.Link link ? frame.checker().handlerOf(link).orElse("") : "", page.facts.isWhole(typed.type()));
    if (raw) {
      page.links.unread(span);
      page.context(here.afterValue());
      if (page.kind != ContentKind.TEXT) {
        page.rawUses.add(span);
      }
      print(span, value, typed, Escape.NONE, here, frame, steps);
      return;
    }
    switch (here.hole()) {
      case Placement.Refused refused -> {
        page.problem(TemplateProblemCode.UNSAFE_PLACE, span, refused.headline(), refused.advice());
        page.context(here.afterValue());
      }
      case Placement.Escaped escaped -> {
        page.context(escaped.next());
        print(span, value, typed, escaped.escape(), here, frame, steps);
      }
    }
  }

  private void print(
      Span span, Expression value, TypedExpression typed, Escape escape, Context here, Frame frame, List<Step> steps) {
    if (typed.isBroken()) {
      return;
    }
    Optional<Printable> printable = frame.checker().printing().of(typed.type());
    if (escape.loads() && printable.filter(kind -> kind == Printable.TRUSTED_URL || kind == Printable.LINK).isEmpty()) {
      page.problem(
          TemplateProblemCode.UNSAFE_VALUE,
          value.span(),
          "code or a whole document is loaded from here (" + here.describe() + "), and this is "
              + article(page.facts.shown(typed.type())) + ", not a TrustedUrl",
          "print a link to a handler, or a TrustedUrl.trusted(...) of an address that no user can choose");
      return;
    }
    if (isJson(escape)) {
      Optional<JsonForm> form = frame.checker().json().of(typed.type());
      if (form.isPresent() && (typed.nullable() || printable.isEmpty() || form.get() instanceof JsonForm.Coded)) {
        steps.addAll(json(span, form.get(), escape, typed.code(), frame));
        return;
      }
    }
    if (typed.nullable() && !(isJson(escape) && printable.isEmpty())) {
      possiblyNull(value, typed, frame);
      return;
    }
    if (printable.isEmpty()) {
      notPrintable(value, typed, frame, isJson(escape));
      return;
    }
    if (printable.get() == Printable.HTML && !takesHtml(escape, here)) {
      page.problem(
          TemplateProblemCode.UNSAFE_VALUE,
          value.span(),
          "Html can be written between elements, and this is " + here.describe() + ", where its tags would mean something else",
          "print a text here");
      return;
    }
    steps.add(statement(span, printable.get(), escape, typed.code()));
  }

  /**
   * {@code out.json(PersonJson.CODEC, person)}, {@code out.json(PersonJson.CODEC, 1, people)} or {@code out.json((Object) counts)}. Of what has
   * others in it one may fail when some are written; with a codec nothing is written then.
   */
  private List<Step> json(Span span, JsonForm form, Escape escape, CodeBlock code, Frame frame) {
    String method = escape.method();
    return switch (form) {
      case JsonForm.Plain _ ->
          WholeCall.of(page, span, frame, List.of(new Step.Print(span, method, CodeBlock.of("(Object) $L", code), false)));
      case JsonForm.Coded coded when coded.depth() == 0 ->
          List.of(new Step.Print(span, method, CodeBlock.of("$L, $L", coded.codec(), code), false));
      case JsonForm.Coded coded ->
          List.of(new Step.Print(span, method, CodeBlock.of("$L, $L, $L", coded.codec(), coded.depth(), code), false));
    };
  }

  /** Advice that can be followed: a default of the value's type, and a guard for what stays the same from one look to the next. */
  private void possiblyNull(Expression value, TypedExpression typed, Frame frame) {
    if (typed.type().getKind() == TypeKind.NULL) {
      page.problem(TemplateProblemCode.POSSIBLY_NULL, value.span(), "null cannot be printed", "print a value, or nothing");
      return;
    }
    String shown = NodeLowering.shown(value);
    List<String> advice = new ArrayList<>();
    String other = switch (frame.checker().printing().of(typed.type()).orElse(Printable.TO_STRING)) {
      case STRING -> "\"\"";
      case INTEGER, DECIMAL -> "0";
      case BOOLEAN -> "false";
      default -> "";
    };
    if (!other.isEmpty()) {
      advice.add("write {{ " + (value instanceof Expression.Filter ? "(" + shown + ")" : shown) + " ?? " + other + " }}");
    }
    boolean path = value instanceof Expression.Variable || value instanceof Expression.Property;
    advice.add(path
        ? "guard it with {% if " + shown.replace("?.", ".") + " is not null %}"
        : "or keep it in a variable, and guard that: {% set value = " + shown + " %}{% if value is not null %}");
    page.problem(
        TemplateProblemCode.POSSIBLY_NULL, value.span(),
        "\"" + shown + "\" may be null, and null cannot be printed", advice.toArray(String[]::new));
  }

  /** Markup was made to stand between elements of HTML; in SVG and MathML the same markup is read in another way. */
  private static boolean takesHtml(Escape escape, Context here) {
    return switch (escape) {
      case HTML -> here.isText();
      case ATTRIBUTE, URL, URL_PART, URL_SEGMENT, TRUSTED_URL, SRCSET, JSON_ATTRIBUTE, CSS_ATTRIBUTE -> false;
      default -> true;
    };
  }

  private static Step.Print statement(Span span, Printable printable, Escape escape, CodeBlock code) {
    String method = escape.method();
    return switch (printable) {
      case BOOLEAN -> new Step.Print(span, isJson(escape) ? method : "bool", code, false);
      case INTEGER, DECIMAL -> isJson(escape) ? new Step.Print(span, method, code, false) : new Step.Print(span, "number", code, true);
      case CHAR -> text(span, method, CodeBlock.of("String.valueOf($L)", code));
      case STRING -> text(span, method, code);
      case TO_STRING -> text(span, method, CodeBlock.of("$L.toString()", code));
      case HTML -> trusted(span, escape == Escape.HTML, method, code);
      case TRUSTED_URL, LINK -> trusted(span, escape == Escape.URL || escape == Escape.TRUSTED_URL, method, code);
      case CSS -> trusted(span, escape == Escape.CSS || escape == Escape.CSS_ATTRIBUTE, method, code);
      case JSON -> trusted(span, isJson(escape), method, code);
    };
  }

  private static Step.Print text(Span span, String method, CodeBlock code) {
    return new Step.Print(span, method, code, method.equals("html"));
  }

  /** A safe type is safe in its own place; elsewhere it is text like any other. */
  private static Step.Print trusted(Span span, boolean own, String method, CodeBlock code) {
    return own ? new Step.Print(span, method, code, false) : text(span, method, CodeBlock.of("$L.toString()", code));
  }

  private static boolean isJson(Escape escape) {
    return switch (escape) {
      case JSON, JSON_ATTRIBUTE, JSON_TRUSTED_URL, JSON_ATTRIBUTE_TRUSTED_URL -> true;
      default -> false;
    };
  }

  private void notPrintable(Expression value, TypedExpression typed, Frame frame, boolean json) {
    String type = page.facts.shown(typed.type());
    page.problem(
        TemplateProblemCode.NOT_PRINTABLE,
        value.span(),
        "\"" + NodeLowering.shown(value) + "\" is " + article(type) + ", which has no form of its own to be "
            + (json ? "written as JSON" : "printed"),
        json ? frame.checker().json().advice(typed.type()) : new String[] {advice(typed, frame)});
  }

  private String advice(TypedExpression typed, Frame frame) {
    if (frame.checker().isSubtypeOf(typed.type(), "java.util.Optional")) {
      return "write what is printed where it is empty: ... ?? \"\"";
    }
    if (frame.checker().elementType(typed.type()).isPresent()) {
      return "go through it with {% for %}, or join it: ... | join(\", \")";
    }
    return "print one of its properties, or its text: ....toString()";
  }

  private static String article(String type) {
    return ("AEIOaeio".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
  }
}
