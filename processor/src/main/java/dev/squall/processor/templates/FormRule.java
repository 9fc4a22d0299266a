package dev.squall.processor.templates;

import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.templates.DescribedTemplate.Field;
import dev.squall.processor.templates.DescribedTemplate.Link;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A form sends what the handler takes: no field that it needs is missing, none is unknown to it, none can only have another type. */
final class FormRule {
  /** Types whose values are not entered; a button's may tell which one it was, which handlers need not care about. */
  private static final Set<String> BUTTONS = Set.of("submit", "button", "reset", "image");

  private static final Set<String> NUMBERS =
      Set.of("byte", "short", "int", "long", "float", "double", "big-integer", "big-decimal", "year", "char");

  /** For types of inputs whose values a browser forms: what else than text they can be. Others may have any value. */
  private static final Map<String, Set<String>> LANGUAGES =
      Map.ofEntries(
          Map.entry("number", NUMBERS),
          Map.entry("range", NUMBERS),
          Map.entry("date", Set.of("local-date")),
          Map.entry("time", Set.of("local-time")),
          Map.entry("datetime-local", Set.of("local-date-time")),
          Map.entry("month", Set.of("year-month")),
          Map.entry("week", Set.of()),
          Map.entry("color", Set.of()),
          Map.entry("email", Set.of()),
          Map.entry("url", Set.of()));

  private static final String PLAIN = "text/plain";
  private static final String MULTIPART = "multipart/form-data";

  private final TemplatePlaces places;
  private final TemplateProblems problems;

  FormRule(TemplatePlaces places, TemplateProblems problems) {
    this.places = places;
    this.problems = problems;
  }

  void check(Link form, LinkedRoute route) {
    boolean query = form.method().equals("GET");
    List<FieldUse.Field> bound =
        route.fields().fields().stream().filter(field -> (field.from() == FieldUse.From.QUERY) == query).toList();
    if (!query && form.encoding().equals(PLAIN) && !bound.isEmpty()) {
      reportEncoding(form, "is sent as text/plain, from which " + route.signature() + " gets no fields");
      return;
    }
    boolean files = form.fields().stream().anyMatch(sent -> sent.type().equals("file") && bound.stream()
        .anyMatch(field -> field.from() == FieldUse.From.FILE && field.name().equals(sent.name())));
    if (files && !form.encoding().equals(MULTIPART) && !RouteFinder.isOpen(form.encoding())) {
      reportEncoding(form, "sends the names of its files only, while " + route.signature() + " takes the files");
    }
    boolean dynamic = form.fields().stream().anyMatch(field -> RouteFinder.isOpen(field.name()));
    if (!dynamic) {
      bound.stream()
          .filter(FieldUse.Field::required)
          .filter(field -> form.fields().stream().noneMatch(sent -> means(sent, field, bound)))
          .forEach(field -> reportMissing(form, field, route));
    }
    for (Field sent : form.fields()) {
      checkSent(sent, bound, route);
    }
  }

  /** Whether a field is that one, or is that one misspelt, which is told of the field itself. */
  private static boolean means(Field sent, FieldUse.Field field, List<FieldUse.Field> bound) {
    boolean taken = bound.stream().anyMatch(other -> other.name().equals(sent.name()));
    return sent.name().equals(field.name())
        || (!taken && Suggestion.near(sent.name(), List.of(field.name())).isPresent());
  }

  private void checkSent(Field sent, List<FieldUse.Field> bound, LinkedRoute route) {
    List<FieldUse.Field> takers = bound.stream().filter(field -> field.name().equals(sent.name())).toList();
    if (takers.isEmpty()) {
      boolean own = sent.name().startsWith("_") || RouteFinder.isOpen(sent.name());
      if (!own && !route.fields().any() && !BUTTONS.contains(sent.type())) {
        reportUnknown(sent, bound, route);
      }
      return;
    }
    for (FieldUse.Field taker : takers) {
      if (!fits(sent.type(), taker)) {
        reportType(sent, taker, route);
      }
    }
  }

  private static boolean fits(String type, FieldUse.Field taker) {
    if (type.equals("file") || taker.from() == FieldUse.From.FILE) {
      return type.equals("file") && taker.from() == FieldUse.From.FILE;
    }
    Set<String> languages = LANGUAGES.get(type);
    return languages == null || taker.language().equals("text") || languages.contains(taker.language());
  }

  private void reportEncoding(Link form, String what) {
    problems.add(
        TemplateProblemCode.FORM_FIELD, places.span(form.place()), "this form " + what,
        form.encoding().equals(PLAIN) ? "take enctype=\"text/plain\" away" : "write enctype=\"multipart/form-data\" on the form");
  }

  private void reportMissing(Link form, FieldUse.Field field, LinkedRoute route) {
    problems.add(
        TemplateProblemCode.FORM_FIELD,
        places.span(form.place()),
        "this form has no field \"" + field.name() + "\", which " + route.signature() + " needs",
        "add <input name=\"" + field.name() + "\">, or make the handler's parameter @Nullable, or give it a @Default");
  }

  private void reportUnknown(Field sent, List<FieldUse.Field> bound, LinkedRoute route) {
    Set<String> names = new TreeSet<>();
    bound.forEach(field -> names.add(field.name()));
    problems.add(
        TemplateProblemCode.FORM_FIELD,
        places.span(sent.place()),
        route.signature() + " takes no field \"" + sent.name() + "\"",
        Suggestion.near(sent.name(), names).map(near -> "did you mean \"" + near + "\"?")
            .orElse("bind it by @FormParam or @QueryParam, or remove it"));
  }

  private void reportType(Field sent, FieldUse.Field taker, LinkedRoute route) {
    String wanted = taker.from() == FieldUse.From.FILE ? "a file" : taker.language();
    problems.add(
        TemplateProblemCode.FORM_FIELD,
        places.span(sent.place()),
        "an input of the type " + sent.type() + " cannot send \"" + sent.name() + "\", which " + route.signature()
            + " takes as " + wanted,
        "change the type of the input or that of the handler's parameter");
  }
}
