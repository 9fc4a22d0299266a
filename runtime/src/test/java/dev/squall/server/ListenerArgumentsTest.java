package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.ForwardedFields;
import dev.squall.http.TrustedProxies;
import dev.squall.tls.PemFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments about listeners, TLS and proxies. */
final class ListenerArgumentsTest {
  private static final String CERT = "--tls-cert=" + PemFiles.file("localhost.pem");
  private static final String KEY = "--tls-key=" + PemFiles.file("localhost.key.pem");

  private static List<String> listeners(String... args) {
    CommandLine line = CommandLine.parse(args);
    assertThat(line.problem()).isNull();
    List<String> texts = new ArrayList<>();
    for (Listener listener : line.options().listeners()) {
      texts.add(listener + (listener.hasTls() ? " tls" : ""));
    }
    return texts;
  }

  @Test
  void listensWhereItIsTold() {
    assertThat(listeners("--port=9000")).isEmpty();
    assertThat(listeners("--port=8443", CERT, KEY)).containsExactly("0.0.0.0 port 8443 tls");
    assertThat(listeners("--port=8443", "--host=::1", CERT, KEY, "--redirect-from=8080"))
        .containsExactly("::1 port 8443 tls", "::1 port 8080");
    assertThat(listeners("--unix=/run/shop.sock")).containsExactly("/run/shop.sock");
    assertThat(listeners("--unix", "/run/shop.sock", "--port", "80", "--proxy-protocol"))
        .containsExactly("0.0.0.0 port 80", "/run/shop.sock");
    assertThat(listeners("--inherited", CERT, KEY)).containsExactly("the inherited socket tls");
  }

  @Test
  void trustsWhomItIsTold() {
    TrustedProxies proxies = CommandLine.parse("--trusted-proxies=127.0.0.1, unix").options().trustedProxies();
    assertThat(proxies.fields()).isEqualTo(ForwardedFields.X_FORWARDED);
    TrustedProxies standard = CommandLine.parse("--trusted-proxies=::1", "--forwarded=forwarded").options().trustedProxies();
    assertThat(standard.fields()).isEqualTo(ForwardedFields.FORWARDED);
    assertThat(CommandLine.parse().options().trustedProxies()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--tls-cert=a.pem | --tls-cert needs --tls-key too.",
        "--tls-key=a.pem | --tls-key needs --tls-cert too.",
        "--tls-cert=/no/a.pem --tls-key=/no/b.pem | there is no file /no/a.pem.",
        "--redirect-from=80 | --redirect-from needs --tls-cert and --tls-key.",
        "--tls-client-ca=a.pem | --tls-client-ca needs --tls-cert and --tls-key.",
        "--tls-cert=a --tls-key=b --port=0 --redirect-from=80 | --redirect-from needs a --port to send clients to.",
        "--tls-cert=a --tls-key=b --unix=c --redirect-from=80 | --redirect-from needs a --port to send clients to.",
        "--tls-cert=a --tls-key=b --inherited --redirect-from=80 | --redirect-from needs a --port to send clients to.",
        "--tls-cert=a --tls-key=b --redirect-from=8080"
            + " | --redirect-from must be another port than --port, which is 8080 too.",
        "--forwarded=forwarded | --forwarded needs --trusted-proxies.",
        "--trusted-proxies=::1 --forwarded=all | --forwarded is forwarded, x-forwarded or x-real-ip, not \"all\".",
        "--trusted-proxies=10.0.0.1/8 | --trusted-proxies: \"10.0.0.1/8\" has bits set behind its length.",
        "--unix | --unix needs a value, such as --unix /run/shop.sock.",
        "--proxy-protocol=1 | --proxy-protocol takes no value.",
        "--tls-cer=a | Unknown option \"--tls-cer\". Did you mean --tls-cert?"
      })
  void saysWhatIsWrong(String args, String problem) {
    assertThat(CommandLine.parse(args.split(" ")).problem()).isEqualTo(problem);
  }

  @Test
  void helpNeedsNoFiles() {
    CommandLine line = CommandLine.parse("--help", "--tls-cert=/no/a.pem", "--tls-key=/no/b.pem");
    assertThat(line.help()).isTrue();
    assertThat(CommandLine.HELP).contains("\n  --host ", "\n  --tls-cert ", "\n  --loops ").doesNotContain("\n --", "\n   --");
  }
}
