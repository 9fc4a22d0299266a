package dev.squall.processor.templates;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Where a project keeps things, as Maven and Gradle do by default: {@code src/main/resources} beside {@code src/main/java}, {@code
 * src/test/resources} beside {@code src/test/java}. A processor is not told; it looks where the sources are, and where the classes go.
 *
 * @param classOutput the folder that classes are written to; empty if it is no folder
 * @param project the project's folder, if it is known
 * @param resources the folders of resources of this compilation, the nearest first; they need not exist
 */
public record ProjectLayout(Optional<Path> classOutput, Optional<Path> project, List<Path> resources) {
  private static final int FARTHEST = 10;
  private static final int MOST_ASKED = 100;
  private static final String MAIN = "main";

  public ProjectLayout {
    resources = List.copyOf(resources);
  }

  /** A source set: {@code src/main} of a project. */
  private record SourceSet(Path project, String name) {}

  /** Finds out; {@code types} are classes whose sources may tell. */
  public static ProjectLayout of(ProcessingEnvironment environment, Collection<TypeElement> types) {
    Optional<Path> classOutput = classOutput(environment);
    Optional<SourceSet> set =
        types.stream()
            .map(type -> sourceFile(environment.getElementUtils(), type).flatMap(ProjectLayout::ofSource))
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> classOutput.flatMap(ProjectLayout::ofClasses));
    List<Path> resources = new ArrayList<>();
    if (set.isPresent()) {
      Path sources = set.get().project().resolve("src");
      resources.add(sources.resolve(set.get().name()).resolve("resources"));
      if (!set.get().name().equals(MAIN)) {
        resources.add(sources.resolve(MAIN).resolve("resources"));
      }
    }
    return new ProjectLayout(classOutput, set.map(SourceSet::project), resources);
  }

  private static Optional<Path> classOutput(ProcessingEnvironment environment) {
    Filer filer = environment.getFiler();
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", TemplateRoot.FOLDER);
      return Locations.path(file).map(Path::getParent);
    } catch (FileNotFoundException | NoSuchFileException onlyExistingOnes) {
      return newFile(filer).map(Path::getParent);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException | FileSystemNotFoundException unknown) {
      return Optional.empty();
    }
  }

  /** ECJ tells the place of existing files only, and of those to be created: a file that is never opened is never written. */
  private static Optional<Path> newFile(Filer filer) {
    for (int i = 0; i < MOST_ASKED; i++) {
      try {
        return Locations.path(filer.createResource(StandardLocation.CLASS_OUTPUT, "", TemplateRoot.FOLDER + "." + i));
      } catch (FilerException asked) {
        // In an earlier round, for which each name is good once.
      } catch (IOException | IllegalArgumentException | UnsupportedOperationException unknown) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> sourceFile(Elements elements, TypeElement type) {
    try {
      return Optional.ofNullable(elements.getFileObjectOf(type)).flatMap(Locations::path);
    } catch (IllegalArgumentException | UnsupportedOperationException | FileSystemNotFoundException unknown) {
      return Optional.empty();
    }
  }

  /** {@code project/src/main/java/shop/Page.java}: the innermost folder {@code src} with a source set and a language below it. */
  private static Optional<SourceSet> ofSource(Path file) {
    for (int i = file.getNameCount() - 4; i >= 0; i--) {
      if (file.getName(i).toString().equals("src") && isLanguage(file.getName(i + 2).toString())) {
        Path root = file.getRoot();
        Path project = i == 0 ? root : root.resolve(file.subpath(0, i));
        return Optional.of(new SourceSet(project, file.getName(i + 1).toString()));
      }
    }
    return Optional.empty();
  }

  private static boolean isLanguage(String folder) {
    return folder.startsWith("java") || folder.equals("kotlin") || folder.equals("groovy");
  }

  /** {@code project/target/test-classes} or {@code project/build/classes/java/test}: the nearest folder with sources. */
  private static Optional<SourceSet> ofClasses(Path classes) {
    Path at = classes.getParent();
    for (int i = 0; i < FARTHEST && at != null; i++, at = at.getParent()) {
      if (Files.isDirectory(at.resolve("src").resolve(MAIN))) {
        return Optional.of(new SourceSet(at, setOf(at, String.valueOf(classes.getFileName()))));
      }
    }
    return Optional.empty();
  }

  private static String setOf(Path project, String output) {
    if (output.equals("test-classes")) {
      return "test";
    }
    return Files.isDirectory(project.resolve("src").resolve(output)) ? output : MAIN;
  }
}
