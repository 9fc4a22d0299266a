package dev.squall.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The files that a context is made from.
 *
 * @param fallback identities for any host, and those of a client
 * @param byHost identities of hosts
 * @param authorities the certificates that are trusted to issue the peer's; null for those of the JDK
 * @param trustsAnyone whether the peer's certificate is not looked at
 */
record TlsSource(
    List<IdentityFiles> fallback,
    Map<String, List<IdentityFiles>> byHost,
    @Nullable Path authorities,
    boolean trustsAnyone) {

  /** Reads all files. @throws IllegalArgumentException if one cannot be used, saying which and why */
  SSLContext load() {
    Instant now = Instant.now();
    Map<String, List<Identity>> hosts = new LinkedHashMap<>();
    byHost.forEach((host, files) -> hosts.put(host, identities(files, now)));
    IdentityKeys keys = new IdentityKeys(identities(fallback, now), hosts);
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[] {keys}, trust(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("TLS cannot be set up: " + e.getMessage(), e);
    }
  }

  private static List<Identity> identities(List<IdentityFiles> files, Instant now) {
    List<Identity> identities = new ArrayList<>();
    for (IdentityFiles each : files) {
      identities.add(Identity.read(each, now));
    }
    return identities;
  }

  private TrustManager @Nullable [] trust() throws GeneralSecurityException, IOException {
    if (trustsAnyone) {
      return new TrustManager[] {new AnyoneTrusted()};
    }
    Path file = authorities;
    if (file == null) {
      return null;
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    int count = 0;
    for (X509Certificate certificate : CertificateFile.read(file)) {
      store.setCertificateEntry(Integer.toString(count++), certificate);
    }
    TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
    factory.init(store);
    return factory.getTrustManagers();
  }

  /** What tells one state of the files from another: a text per file. */
  List<String> stamps() {
    List<String> stamps = new ArrayList<>();
    fallback.forEach(files -> addStamps(files, stamps));
    byHost.values().forEach(list -> list.forEach(files -> addStamps(files, stamps)));
    Path file = authorities;
    if (file != null) {
      stamps.add(stamp(file));
    }
    return stamps;
  }

  private static void addStamps(IdentityFiles files, List<String> stamps) {
    stamps.add(stamp(files.chain()));
    stamps.add(stamp(files.key()));
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    } catch (IOException e) {
      return "not there";
    }
  }
}
