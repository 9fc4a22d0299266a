package dev.squall.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplateHashesTest {
  @TempDir Path folder;

  @Test
  void changeWithTheTextAndTheNameOfATemplate() throws IOException {
    TemplateHashes hashes = new TemplateHashes("my-shop", List.of(folder));
    Path page = Files.writeString(folder.resolve("page.html"), "one");
    String first = hashes.text();
    assertThat(hashes.path()).isEqualTo("squall/templates/_my_shop/TemplateHashes.java");
    assertThat(first).contains("package squall.templates._my_shop;", "// 7692c3ad3540bb803c020b3aee66cd88 page.html");
    assertThat(hashes.text()).isEqualTo(first);

    Files.writeString(page, "two");
    String second = hashes.text();
    assertThat(second).isNotEqualTo(first);

    Files.move(page, folder.resolve("other.html"));
    assertThat(hashes.text()).isNotEqualTo(second);
  }

  @Test
  void aNameCannotEndTheComment() throws IOException {
    Files.writeString(folder.resolve("\\u000a.html"), "one");
    assertThat(new TemplateHashes("shop", List.of(folder)).text()).doesNotContain("\\u");
  }
}
