package dev.squall.processor.templates;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.SourceRef;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.html.ContentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what types say about templates, and checks it. */
final class TemplateDeclarations {
  private final SourceLocator locator;
  private final TemplateFolders folders;
  private final Problems problems;

  TemplateDeclarations(SourceLocator locator, TemplateFolders folders, Problems problems) {
    this.locator = locator;
    this.folders = folders;
    this.problems = problems;
  }

  /** The templates that a type names and that exist. */
  List<TemplateDeclaration> of(TypeElement type) {
    List<TemplateDeclaration> found = new ArrayList<>();
    SquallAnnotation.find(type, "Template").ifPresent(annotation -> addModel(type, annotation, found));
    SquallAnnotation.find(type, "Templates").ifPresent(annotation -> addNamed(type, annotation, found));
    return found;
  }

  private void addModel(TypeElement type, SquallAnnotation annotation, List<TemplateDeclaration> found) {
    if (isPrivate(type)) {
      problems.add(
          ProblemCode.INACCESSIBLE_TYPE,
          locator.of(annotation),
          "the type " + TypeRefs.raw(type).unqualified() + " that @Template is on cannot be reached from generated code",
          "make it package-private or public");
      return;
    }
    AnnotationValue value = annotation.member("value").orElse(null);
    if (value == null) {
      // The compiler reports that it is missing.
      return;
    }
    SourceRef source = locator.of(annotation, value);
    String name = String.valueOf(value.getValue());
    int before = problems.count();
    ContentKind kind = kind(annotation);
    if (exists(type, name, source) && problems.count() == before) {
      found.add(
          new TemplateDeclaration(
              name, type, TemplateClassNames.of(type), type, !annotation.text("request").equals("false"), kind, source));
    }
  }

  private static boolean isPrivate(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  private void addNamed(TypeElement type, SquallAnnotation annotation, List<TemplateDeclaration> found) {
    boolean request = !annotation.text("request").equals("false");
    String packageName = TypeRefs.raw(type).packageName();
    for (AnnotationValue value : annotation.values("value")) {
      SourceRef source = locator.of(annotation, value);
      for (String name : matching(type, String.valueOf(value.getValue()), source)) {
        found.add(
            new TemplateDeclaration(
                name, type, TemplateClassNames.of(packageName, name), null, request, null, source));
      }
    }
  }

  private Collection<String> matching(TypeElement type, String pattern, SourceRef source) {
    if (pattern.indexOf('*') < 0) {
      return exists(type, pattern, source) ? List.of(pattern) : List.of();
    }
    String regex = String.join("[^/]*", Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).toList());
    List<String> matching = folders.names().stream().filter(Pattern.compile(regex).asMatchPredicate()).toList();
    if (matching.isEmpty()) {
      notFound(
          source,
          type.getSimpleName() + " names the templates \"" + pattern + "\", of which there are none",
          "a * stands for any part of one name: rows/*.html");
    }
    return matching;
  }

  private boolean exists(TypeElement type, String name, SourceRef source) {
    if (!TemplateFolders.isName(name)) {
      problems.add(
          ProblemCode.TEMPLATE_NOT_FOUND,
          source,
          type.getSimpleName() + " names the template \"" + name + "\", which is no path below a folder of templates",
          "write it with slashes, and without one at the start: users/show.html");
      return false;
    }
    if (folders.load(name).isPresent()) {
      return true;
    }
    notFound(
        source,
        type.getSimpleName() + " names the template \"" + name + "\", which does not exist",
        Suggestion.near(name, folders.names()).map(other -> "did you mean \"" + other + "\"?").orElse(null));
    return false;
  }

  private void notFound(SourceRef source, String headline, @Nullable String hint) {
    List<String> advice = new ArrayList<>();
    if (hint != null) {
      advice.add(hint);
    }
    advice.add("looked in:");
    folders.places().forEach(place -> advice.add("  " + place));
    problems.add(ProblemCode.TEMPLATE_NOT_FOUND, source, headline, advice.toArray(String[]::new));
  }

  private @Nullable ContentKind kind(SquallAnnotation annotation) {
    AnnotationValue value = annotation.member("kind").orElse(null);
    String name = value == null ? "" : String.valueOf(value.getValue());
    if (name.isEmpty()) {
      return null;
    }
    List<String> kinds = new ArrayList<>();
    for (ContentKind kind : ContentKind.values()) {
      String spelling = kind.name().toLowerCase(Locale.ROOT);
      if (spelling.equals(name)) {
        return kind;
      }
      kinds.add(spelling);
    }
    problems.add(
        ProblemCode.BAD_TEMPLATE_KIND,
        value == null ? locator.of(annotation) : locator.of(annotation, value),
        annotation.element().getSimpleName() + " says that its template is written in \"" + name + "\", which is not known",
        "write one of " + String.join(", ", kinds));
    return null;
  }
}
