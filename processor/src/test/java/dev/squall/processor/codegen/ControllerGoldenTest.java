package dev.squall.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.model.Controller;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is generated for a controller, as people read it. */
class ControllerGoldenTest {
  private static final Controller CONTROLLER = UserControllerModel.controller();

  @Test
  void routesClass() throws IOException {
    Goldens.check("users/UserControllerRoutes.java", RoutesClass.of(CONTROLLER, true).text());
  }

  @Test
  void linksClass() throws IOException {
    Goldens.check("users/UserControllerLinks.java", LinksClass.of(CONTROLLER, Applications.LANGUAGES, false).text());
  }

  @Test
  void linksHaveTheNamesOfTheirHandlersAndOfWhatSetsTheirPathsApart() {
    assertThat(LinkSignatures.of(CONTROLLER)).extracting(LinkSignature::erasure).containsExactly(
        "show[long]",
        "showPeople[long]",
        "show[java.lang.String]",
        "search[java.lang.String]",
        "search[java.lang.String, java.util.OptionalInt, int, java.util.List, java.util.Set, java.lang.Long]",
        "key[java.util.UUID, int]",
        "create[]",
        "remove[short]",
        "move[java.lang.String, java.lang.String]",
        "moveFrom[java.lang.String, java.lang.String]",
        "pay[users.Money]",
        "inState[users.State]",
        "load[java.lang.String]",
        "file[java.lang.String]",
        "tree[java.util.List]",
        "notifyLink[]",
        "notifyLink[users.Money]");
  }
}
