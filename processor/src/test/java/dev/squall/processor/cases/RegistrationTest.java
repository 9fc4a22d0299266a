package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.JsonProcessor;
import dev.squall.processor.LinkProcessor;
import dev.squall.processor.RouteProcessor;
import dev.squall.processor.TemplateProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

final class RegistrationTest {
  private static final List<String> PROCESSORS =
      List.of(
          JsonProcessor.class.getName(),
          LinkProcessor.class.getName(),
          RouteProcessor.class.getName(),
          TemplateProcessor.class.getName());

  @Test
  void theServicesFileAndTheModuleDescriptorNameTheSameProcessors() throws IOException {
    List<String> services = lines("META-INF/services/javax.annotation.processing.Processor");
    List<String> provided;
    try (InputStream file = resource("module-info.class")) {
      provided =
          ModuleDescriptor.read(file).provides().stream()
              .filter(provides -> provides.service().equals(Processor.class.getName()))
              .flatMap(provides -> provides.providers().stream())
              .toList();
    }
    assertThat(services).containsExactlyElementsOf(PROCESSORS);
    assertThat(provided).containsExactlyElementsOf(PROCESSORS);
  }

  @Test
  void gradleIsToldHowTheyMayBeRunIncrementally() throws IOException {
    assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
        .containsExactly(
            JsonProcessor.class.getName() + ",isolating",
            LinkProcessor.class.getName() + ",aggregating",
            RouteProcessor.class.getName() + ",isolating",
            TemplateProcessor.class.getName() + ",isolating");
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream file = resource(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Of the processor's own output: other entries of the class path have files of these names, too. */
  private static InputStream resource(String name) throws IOException {
    String own = RouteProcessor.class.getProtectionDomain().getCodeSource().getLocation().toString();
    return URI.create(own + name).toURL().openStream();
  }
}
