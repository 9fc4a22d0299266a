package dev.squall.template.compose;

import dev.squall.template.api.TemplateLoader;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.parse.TemplateParser;
import dev.squall.template.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of one page, each once. */
public final class TemplateFiles {
  private final TemplateLoader loader;
  private final TemplateProblems problems;
  private final Map<String, Optional<TemplateFile>> files = new TreeMap<>();

  /** Files of one page. */
  public TemplateFiles(TemplateLoader loader, TemplateProblems problems) {
    this.loader = loader;
    this.problems = problems;
  }

  /** Reads the page's own file, which is known to be there. */
  public TemplateFile main(TemplateSource source) {
    TemplateFile file = TemplateParser.parse(source, problems);
    files.put(source.name(), Optional.of(file));
    return file;
  }

  /** Reads a file that another one mentions; where there is none, that is reported. */
  public Optional<TemplateFile> referenced(TemplateFile from, TemplateFile.Reference reference) {
    String name = nameOf(from, reference);
    Optional<TemplateFile> file = load(name);
    if (file.isEmpty()) {
      List<String> advice = new ArrayList<>();
      Suggestion.near(name, loader.names()).ifPresent(near -> advice.add("did you mean \"/" + near + "\"?"));
      advice.add("a name is relative to " + from.source().name() + "; one that begins with / to the root");
      loader.places().forEach(place -> advice.add("looked in " + place));
      problems.add(
          TemplateProblemCode.TEMPLATE_NOT_FOUND,
          reference.span(),
          "there is no template \"" + name + "\"",
          advice.toArray(String[]::new));
    }
    return file;
  }

  /** The full name of a file that another one mentions. */
  public String nameOf(TemplateFile from, TemplateFile.Reference reference) {
    return TemplateNames.resolve(reference.path(), from.source().name());
  }

  /** Reads a file by its full name. */
  public Optional<TemplateFile> load(String name) {
    Optional<TemplateFile> known = files.get(name);
    if (known == null) {
      known = loader.load(name).map(source -> TemplateParser.parse(source, problems));
      files.put(name, known);
    }
    return known;
  }

  /** All files that were read, sorted by name. */
  public List<TemplateSource> sources() {
    return files.values().stream().flatMap(Optional::stream).map(TemplateFile::source).toList();
  }
}
