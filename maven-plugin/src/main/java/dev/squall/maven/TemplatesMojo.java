package dev.squall.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Closes a gap of Maven's: it compiles a module again when a Java file has changed, and knows nothing of templates. This goal
 * writes a Java file with the hash of every template, and leaves it alone while no template changes.
 */
@NullUnmarked
public final class TemplatesMojo extends AbstractMojo {
  /* Set by Maven, as META-INF/maven/plugin.xml says. */
  private @Nullable List<File> folders;
  private File defaultFolder;
  private File output;
  private List<String> sourceRoots;
  private String module;

  /** Called by Maven. */
  public TemplatesMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    List<Path> existing =
        (folders == null || folders.isEmpty() ? List.of(defaultFolder) : folders).stream()
            .map(File::toPath)
            .filter(Files::isDirectory)
            .toList();
    TemplateHashes hashes = new TemplateHashes(module, existing);
    Path file = output.toPath().resolve(hashes.path());
    try {
      if (existing.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        writeIfChanged(file, hashes.text());
        addSourceRoot(output.getPath());
      }
    } catch (IOException failure) {
      throw new MojoExecutionException("cannot write the hashes of the templates: " + failure, failure);
    }
  }

  private void writeIfChanged(Path file, String text) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    getLog().info("Templates have changed: " + file);
  }

  private void addSourceRoot(String root) {
    if (!sourceRoots.contains(root)) {
      sourceRoots.add(root);
    }
  }
}
