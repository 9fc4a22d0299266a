package dev.squall.tls;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.List;

/**
 * A certificate with its chain and its key.
 *
 * @param chain the own certificate first
 */
record Identity(List<X509Certificate> chain, PrivateKey key) {

  /**
   * Reads both files.
   *
   * @throws IllegalArgumentException if one cannot be read, the certificate is not valid now, or the key is another one's
   */
  static Identity read(IdentityFiles files, Instant now) {
    List<X509Certificate> chain = CertificateFile.readChain(files.chain(), now);
    PrivateKey key = PrivateKeyFile.read(files.key(), files.password());
    if (!belongs(key, chain.get(0).getPublicKey())) {
      throw new IllegalArgumentException(
          files.key() + " does not belong to " + files.chain() + ": the certificate is for another key");
    }
    return new Identity(List.copyOf(chain), key);
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  X509Certificate[] chainArray() {
    return chain.toArray(new X509Certificate[0]);
  }

  /** Whether this kind of key is what a cipher suite asks for, by the JDK's names of kinds. */
  boolean isOf(String keyType) {
    String own = certificate().getPublicKey().getAlgorithm();
    return keyType.equals(own) || (keyType.equals("EdDSA") && own.startsWith("Ed"));
  }

  /** Whether both are of one pair: what the one signs the other verifies. */
  private static boolean belongs(PrivateKey key, PublicKey certified) {
    if (key instanceof RSAKey own && certified instanceof RSAKey other) {
      return own.getModulus().equals(other.getModulus());
    }
    String algorithm = certified.getAlgorithm().equals("EC") ? "SHA256withECDSA" : certified.getAlgorithm();
    byte[] message = certified.getEncoded();
    try {
      Signature signer = Signature.getInstance(algorithm);
      signer.initSign(key);
      signer.update(message);
      byte[] signature = signer.sign();
      Signature verifier = Signature.getInstance(algorithm);
      verifier.initVerify(certified);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
