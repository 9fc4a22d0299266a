package dev.squall.processor.templates;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that pages may link to beside routes: those of the folder {@code static} of the resources, at {@code /static/...} or at
 * the root. A project without that folder may have its files served by something else: then all paths that end like a file's are
 * taken for files.
 */
final class StaticFiles {
  private static final String FOLDER = "static";

  private final List<FolderRoot> folders;

  /** {@code resources}: the folders of resources; they need not exist. */
  StaticFiles(List<Path> resources) {
    folders =
        resources.stream()
            .map(folder -> new FolderRoot(folder.resolve(FOLDER)))
            .filter(root -> Files.isDirectory(root.folder()))
            .toList();
  }

  /** Whether the path may be a file's. */
  boolean mayServe(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (RouteFinder.isOpen(path)) {
      return path.startsWith("/" + FOLDER + "/") || name.indexOf('.') > 0;
    }
    String file = RouteFinder.decoded(path);
    return folders.isEmpty() ? name.indexOf('.') > 0 : exists(file.substring(1)) || exists(below(file));
  }

  private static String below(String path) {
    return path.startsWith("/" + FOLDER + "/") ? path.substring(FOLDER.length() + 2) : path.substring(1);
  }

  private boolean exists(String name) {
    try {
      return TemplateFolders.isName(name)
          && folders.stream().anyMatch(root -> Files.isRegularFile(root.folder().resolve(name)));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /** The paths of all files. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    folders.forEach(root -> root.names().forEach(name -> names.add("/" + FOLDER + "/" + name)));
    return names;
  }
}
