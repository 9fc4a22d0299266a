package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions that the processor writes, held against the schema that the OpenAPI Initiative publishes for OpenAPI 3.1. */
final class OpenApiSchemaTest {
  private static final String PACKAGE = "@seriousme/openapi-schema-validator";
  private static final String VERSION = "2.11.0";

  private static final String SCRIPT = """
      import { readFileSync } from "node:fs";
      import { Validator } from "@seriousme/openapi-schema-validator";

      for (const file of process.argv.slice(2)) {
        const validator = new Validator();
        const result = await validator.validate(JSON.parse(readFileSync(file, "utf8")));
        console.log(result.valid && validator.version === "3.1" ? "valid" : file + ": " + JSON.stringify(result.errors));
      }
      """;

  private static NpmPackage validator() throws Exception {
    Optional<NpmPackage> validator = NpmPackage.install(PACKAGE, VERSION, Path.of("target/openapi-schema"));
    assumeTrue(validator.isPresent(), "no Node.js with npm here, or no registry from which npm could install " + PACKAGE);
    return validator.get();
  }

  @Test
  void documentsAreValid() throws Exception {
    List<String> files = OpenApiValidityTest.documents().stream().map(file -> file.toAbsolutePath().toString()).toList();
    assertThat(files).hasSizeGreaterThan(5);
    String told = validator().node(SCRIPT, files);
    assertThat(told.lines().toList()).hasSameSizeAs(files).containsOnly("valid");
  }

  @Test
  void aDocumentThatIsNotValidIsTold(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("openapi.json");
    Files.writeString(file, """
        {"openapi": "3.1.1", "info": {"title": "Shop"}, "paths": {"/users": {"get": {"responses": {"20": {}}}}}}""");
    assertThat(validator().node(SCRIPT, List.of(file.toString()))).startsWith(file + ": [").contains("version");
  }
}
