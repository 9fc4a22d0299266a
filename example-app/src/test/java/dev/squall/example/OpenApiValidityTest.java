package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Descriptions that the processor writes, read by others: that of Pulse, and those of the processor's own tests. */
final class OpenApiValidityTest {
  private static final Path CASES = Path.of("../processor/src/test/resources/cases");
  private static final Pattern EXTENSION_NAME = Pattern.compile("\"(x-[a-z-]+)\":");
  private static final Pattern EXPLAINED = Pattern.compile("`(x-[a-z-]+)`");

  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    documents.add(RunningProgram.home(Pulse.class).resolve("META-INF/squall/openapi/dev.squall.example.Pulse.json"));
    try (Stream<Path> files = Files.walk(CASES)) {
      files
          .filter(file -> file.toString().replace('\\', '/').contains("META-INF/squall/openapi/"))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(documents::add);
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isReadByAnotherParserWithoutAComplaint(Path file) throws IOException {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(Files.readString(file), List.of(), options);
    assertThat(result.getMessages()).isNullOrEmpty();
    assertThat(result.getOpenAPI().getPaths()).isNotEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).startsWith("3.1.");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void schemasAreValidAndAllReferencesLeadSomewhere(Path file) throws IOException {
    JsonNode document = SchemaValues.read(Files.readString(file));
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    int schemas = 0;
    for (JsonNode schema : document.findValues("schema")) {
      assertThat(dialect.validate(schema)).isEmpty();
      schemas++;
    }
    for (JsonNode schema : document.path("components").path("schemas")) {
      assertThat(dialect.validate(schema)).isEmpty();
      schemas++;
    }
    assertThat(schemas).isPositive();
    for (JsonNode reference : document.findValues("$ref")) {
      assertThat(document.at(reference.asString().substring(1)).isMissingNode()).as(reference.asString()).isFalse();
    }
  }

  /** Every extension is in a document, and every one of a document is explained. */
  @Test
  void everyExtensionIsExplained() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : documents()) {
      EXTENSION_NAME.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
    }
    String guide = Files.readString(Path.of("../docs/openapi.md"));
    String table = guide.substring(guide.indexOf("### Extensions"), guide.indexOf("The API lock has `x-application`"));
    Set<String> explained = new TreeSet<>();
    table.lines()
        .filter(line -> line.startsWith("| `x-"))
        .map(line -> line.split("\\|", -1)[1])
        .forEach(names -> EXPLAINED.matcher(names).results().forEach(found -> explained.add(found.group(1))));
    assertThat(used).hasSizeGreaterThan(8).isEqualTo(explained);
  }
}
