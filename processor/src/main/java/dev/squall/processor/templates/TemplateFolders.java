package dev.squall.processor.templates;

import dev.squall.template.api.TemplateLoader;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.TemplateSource;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds templates by name in several places, of which the first that has one wins. Each file is read once. */
final class TemplateFolders implements TemplateLoader {
  private final TemplateRoots roots;
  private final Map<String, Optional<TemplateSource>> read = new TreeMap<>();
  private final TemplateProblems problems = new TemplateProblems();
  private @Nullable Set<String> names;

  TemplateFolders(TemplateRoots roots) {
    this.roots = roots;
  }

  @Override
  public Optional<TemplateSource> load(String name) {
    Optional<TemplateSource> known = read.get(name);
    if (known == null) {
      known = find(name);
      read.put(name, known);
    }
    return known;
  }

  private Optional<TemplateSource> find(String name) {
    if (!isName(name)) {
      return Optional.empty();
    }
    for (TemplateRoot root : roots.all()) {
      try {
        Optional<FoundTemplate> found = root.read(name);
        if (found.isPresent()) {
          return Optional.of(TemplateText.of(name, found.get(), problems));
        }
      } catch (IOException failure) {
        TemplateSource unreadable = new TemplateSource(name, root.place() + "/" + name, "");
        problems.add(
            TemplateProblemCode.TEMPLATE_NOT_FOUND,
            unreadable.span(0, 0),
            "the file cannot be read: " + failure.getMessage(),
            "check who may read it");
        return Optional.of(unreadable);
      }
    }
    return Optional.empty();
  }

  /** Whether the name stays below its folder on every system: no start with a slash, no {@code ..}, no backslash. */
  static boolean isName(String name) {
    if (name.isEmpty() || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
      return false;
    }
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Collection<String> names() {
    Set<String> listed = names;
    if (listed == null) {
      listed = new TreeSet<>();
      for (TemplateRoot root : roots.all()) {
        listed.addAll(root.names());
      }
      names = listed;
    }
    return listed;
  }

  /** The names in the folders that a person edits. */
  Collection<String> ownNames() {
    Set<String> own = new TreeSet<>();
    roots.sources().forEach(root -> own.addAll(root.names()));
    return own;
  }

  @Override
  public Collection<String> places() {
    Set<String> places = new LinkedHashSet<>();
    roots.all().forEach(root -> places.add(root.place()));
    return List.copyOf(places);
  }

  /** What is wrong with the files that have been read so far. */
  TemplateProblems problems() {
    return problems;
  }
}
