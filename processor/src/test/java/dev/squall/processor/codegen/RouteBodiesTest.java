package dev.squall.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.DispatchTable;
import dev.squall.processor.model.BodyUse;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables of any size say of the bodies of their routes. */
class RouteBodiesTest {

  @ParameterizedTest
  @ValueSource(ints = {7, 256, 257})
  void everyRouteHasWhatItsHandlerSaid(int count) throws ReflectiveOperationException {
    DispatchTable table = table(count, true);
    int streamed = 0;
    for (int route = 0; route < count; route++) {
      int number = Integer.parseInt(table.describe(route).replaceAll("\\D", ""));
      assertThat(table.streamsBody(route)).isEqualTo(body(number).streamed());
      assertThat(table.maxBody(route)).isEqualTo(body(number).most());
      streamed += table.streamsBody(route) ? 1 : 0;
    }
    assertThat(streamed).isEqualTo((count + 3) / 4);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 257})
  void tablesWithoutBodiesSayNothingOfThem(int count) throws ReflectiveOperationException {
    DispatchTable table = table(count, false);
    assertThat(table.streamsBody(count - 1)).isFalse();
    assertThat(table.maxBody(count - 1)).isEqualTo(-1);
    assertThat(table.getClass().getDeclaredMethods()).noneMatch(method -> method.getName().equals("maxBody"));
  }

  private static BodyUse body(int number) {
    return new BodyUse(number % 4 == 0, number % 5 == 0 ? 3_000_000_000L + number % 2 : BodyUse.SERVERS);
  }

  private static DispatchTable table(int count, boolean bodies) throws ReflectiveOperationException {
    List<String> routes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      routes.add("POST /r" + i);
    }
    LinkedApplication plain = Applications.of(routes);
    List<LinkedRoute> linked = new ArrayList<>();
    for (LinkedRoute route : plain.routes()) {
      int number = Integer.parseInt(route.path().text().substring(2));
      linked.add(
          new LinkedRoute(
              route.method(),
              route.path(),
              route.languages(),
              route.controller(),
              route.handlerMethod(),
              route.signature(),
              route.nonBlocking(),
              bodies ? body(number) : BodyUse.RECEIVED,
              route.fields(),
              route.source()));
    }
    return Applications.table(
        new LinkedApplication(plain.type(), null, null, plain.controllers(), linked, plain.source()));
  }
}
