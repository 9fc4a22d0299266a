package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ClassPathFileTest {
  private static final String PATH = "/dev/squall/http/ClassPathFileTest.class";

  @Test
  void isReadOnceWithATag() throws Exception {
    ClassPathFile file = ClassPathFile.of(ClassPathFileTest.class, PATH, "application/java-vm");
    Response response = file.response();
    try (var bytes = Objects.requireNonNull(ClassPathFileTest.class.getResourceAsStream(PATH))) {
      assertThat(response.body()).isEqualTo(bytes.readAllBytes());
    }
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo("application/java-vm");
    assertThat(response.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(EntityTag.parse(response.header("ETag"))).satisfies(tag -> assertThat(tag.weak()).isFalse());
    assertThat(response.wantsCompression()).isTrue();
    assertThat(file.response()).isSameAs(response);
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    ClassPathFile file = ClassPathFile.of(ClassPathFileTest.class, "/no/such.json", "application/json");
    assertThatThrownBy(file::response).isInstanceOf(IllegalStateException.class).hasMessageContaining("/no/such.json");
  }
}
