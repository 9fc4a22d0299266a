package dev.squall.processor.templates;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.SourceRef;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * All places in which a compilation looks for templates, in order: the folders that an option names, or else those of the
 * project's resources and the class output; then libraries.
 *
 * @param sources the folders that a person edits
 * @param others what is looked at after them
 */
record TemplateRoots(List<FolderRoot> sources, List<TemplateRoot> others) {
  /** The option: folders, separated by commas. */
  static final String OPTION = "squall.templates";

  TemplateRoots {
    sources = List.copyOf(sources);
    others = List.copyOf(others);
  }

  /** Finds them; {@code types} are classes whose sources may tell where the project is. */
  static TemplateRoots of(ProcessingEnvironment environment, Collection<TypeElement> types, Problems problems) {
    ProjectLayout layout = ProjectLayout.of(environment, types);
    String option = environment.getOptions().get(OPTION);
    List<FolderRoot> sources = new ArrayList<>();
    List<TemplateRoot> others = new ArrayList<>();
    if (option != null) {
      named(option, layout, problems).forEach(folder -> sources.add(new FolderRoot(folder)));
    } else {
      layout.resources().forEach(folder -> sources.add(new FolderRoot(folder.resolve(TemplateRoot.FOLDER))));
      others.add(
          layout.classOutput()
              .<TemplateRoot>map(folder -> new FolderRoot(folder.resolve(TemplateRoot.FOLDER)))
              .orElseGet(
                  () ->
                      new FilerRoot(
                          environment.getFiler(), StandardLocation.CLASS_OUTPUT, "templates/ in the class output")));
    }
    others.add(new FilerRoot(environment.getFiler(), StandardLocation.CLASS_PATH, "templates/ on the class path"));
    others.add(new ModulesRoot(environment.getElementUtils()));
    return new TemplateRoots(sources, others);
  }

  private static List<Path> named(String option, ProjectLayout layout, Problems problems) {
    List<Path> folders = new ArrayList<>();
    for (String name : option.split(",", -1)) {
      Path folder = folder(name.strip(), layout);
      if (folder == null) {
        problems.add(
            ProblemCode.BAD_TEMPLATE_ROOT,
            SourceRef.named(OPTION),
            "the folder of templates \"" + name.strip() + "\" of the option -A" + OPTION + "=" + option + " does not exist",
            "name existing folders, separated by commas: absolute, or relative to "
                + layout.project().map(project -> "the project's folder " + project + " or the working directory").orElse("the working directory"));
      } else {
        folders.add(folder);
      }
    }
    return folders;
  }

  /** The folder; null if there is none. A relative name is looked up in the project first: builds of many modules run elsewhere. */
  private static @Nullable Path folder(String name, ProjectLayout layout) {
    if (name.isEmpty()) {
      return null;
    }
    try {
      Path path = Path.of(name);
      List<Path> candidates = new ArrayList<>();
      layout.project().ifPresent(project -> candidates.add(project.resolve(path)));
      candidates.add(path.toAbsolutePath());
      for (Path candidate : candidates) {
        if (Files.isDirectory(candidate)) {
          return candidate.toAbsolutePath().normalize();
        }
      }
      return null;
    } catch (InvalidPathException noPath) {
      return null;
    }
  }

  /** All of them, in the order in which they are asked. */
  List<TemplateRoot> all() {
    List<TemplateRoot> all = new ArrayList<>(sources);
    all.addAll(others);
    return all;
  }
}
