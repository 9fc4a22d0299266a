package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.Response;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the kernel may hold small responses back. */
@Timeout(60)
class NoDelayTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOptionIsThatOfTheSockets(boolean noDelay) throws Exception {
    TestTable table = new TestTable().onLoop("GET", "/", request -> Response.text("fine"));
    ServerOptions options =
        ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).noDelay(noDelay).build();
    try (Server server = Server.start(table, options);
        RawClient client = new RawClient(server)) {
      assertThat(client.get("/").body()).isEqualTo("fine");
      List<Boolean> found = new ArrayList<>();
      for (SelectionKey key : selector(server).keys()) {
        if (key.channel() instanceof SocketChannel channel) {
          found.add(channel.getOption(StandardSocketOptions.TCP_NODELAY));
        }
      }
      assertThat(found).containsExactly(noDelay);
    }
  }

  /** The selector of the server's loop, which the server shows to nobody. */
  private static Selector selector(Server server) throws ReflectiveOperationException {
    Object loop = Array.get(field(field(server, "service"), "loops"), 0);
    return (Selector) field(field(loop, "events"), "selector");
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
