package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.Request;
import dev.squall.http.RequestFixture;
import org.junit.jupiter.api.Test;

class PolicyNonceTest {

  private static String written(Request request) {
    Utf8Output out = new Utf8Output(64);
    PolicyNonce.write(out, request);
    return out.toString();
  }

  @Test
  void isWrittenWhereThePolicyNamesIt() {
    Request request = RequestFixture.request("GET / HTTP/1.1\n");
    request.expectCspNonce();

    assertThat(written(request)).isEqualTo(" nonce=\"" + request.cspNonce() + "\"");
  }

  @Test
  void isWrittenWhereTheHandlerAskedForIt() {
    Request request = RequestFixture.request("GET / HTTP/1.1\n");
    String nonce = request.cspNonce();

    assertThat(written(request)).contains(nonce);
  }

  @Test
  void isLeftOutOtherwise() {
    Request request = RequestFixture.request("GET / HTTP/1.1\n");

    assertThat(written(request)).isEmpty();
    assertThat(request.usesCspNonce()).isFalse();
  }
}
