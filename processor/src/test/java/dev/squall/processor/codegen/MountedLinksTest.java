package dev.squall.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.LinkedApplication.Construction;
import dev.squall.processor.model.LinkedApplication.LinkMethod;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MountedLinksTest {

  @ParameterizedTest
  @CsvSource({"/admin,/admin", "/größe/a%20b,/gr%C3%B6%C3%9Fe/a%20b", "/a%2Fb,/a%2Fb", "/a/b,/a/b"})
  void writesThePrefixAsAUrlHasIt(String prefix, String encoded) {
    TypeRef controller = TypeRef.of("shop", "Audit");
    Construction routes = new Construction(TypeRef.of("shop", "AuditRoutes"), List.of());
    LinkMethod link = new LinkMethod("show", List.of(TypeRef.of("", "long")), List.of("id"));
    TypeSpec.Builder table = TypeSpec.classBuilder("ShopApplication");

    new MountedLinks().addTo(table, new LinkedController(controller, routes, prefix, List.of(link)));

    assertThat(table.build().toString())
        .contains("Link show(long id)")
        .contains("return shop.AuditLinks.show(id).under(\"" + encoded + "\");");
  }
}
