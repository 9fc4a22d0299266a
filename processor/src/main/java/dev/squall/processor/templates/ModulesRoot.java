package dev.squall.processor.templates;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLConnection;
import java.nio.file.FileSystemNotFoundException;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * The folders {@code templates} of the modules that the one under compilation reads: the compiler does not let a processor read
 * other files of the module path, but tells where a module's descriptor is.
 */
record ModulesRoot(Elements elements) implements TemplateRoot {
  private static final String DESCRIPTOR = "module-info.class";

  @Override
  public Optional<FoundTemplate> read(String name) throws IOException {
    return file(FOLDER + "/" + name);
  }

  /** A file of any folder. */
  Optional<FoundTemplate> file(String path) throws IOException {
    for (ModuleElement module : elements.getAllModuleElements()) {
      Optional<URI> descriptor = isLibrary(module) ? descriptor(module) : Optional.empty();
      if (descriptor.isPresent()) {
        Optional<FoundTemplate> found = beside(descriptor.get(), path);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLibrary(ModuleElement module) {
    String name = module.getQualifiedName().toString();
    return !(module.isUnnamed() || name.startsWith("java.") || name.startsWith("jdk."));
  }

  private Optional<URI> descriptor(ModuleElement module) {
    try {
      FileObject file = elements.getFileObjectOf(module);
      return Optional.ofNullable(file).map(FileObject::toUri).filter(uri -> uri.toString().endsWith("/" + DESCRIPTOR));
    } catch (IllegalArgumentException | UnsupportedOperationException | FileSystemNotFoundException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<FoundTemplate> beside(URI descriptor, String file) throws IOException {
    String base = descriptor.toString();
    try {
      String path = new URI(null, null, "/" + file, null).getRawPath();
      URI found = URI.create(base.substring(0, base.length() - DESCRIPTOR.length() - 1) + path);
      URLConnection connection = found.toURL().openConnection();
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return Optional.of(new FoundTemplate(found.toString(), in.readNBytes(MOST_READ)));
      }
    } catch (FileNotFoundException | MalformedURLException | URISyntaxException missing) {
      return Optional.empty();
    }
  }

  @Override
  public String place() {
    return FOLDER + "/ in the modules of the module path";
  }
}
