package dev.squall.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Reads the private key of a PEM file: PKCS#8 (RFC 5958), also encrypted, PKCS#1 for RSA (RFC 8017 appendix A.1.2), or SEC 1 for
 * elliptic curves (RFC 5915).
 */
final class PrivateKeyFile {
  private static final byte[] RSA = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 1};
  private static final byte[] RSA_PSS = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 10};
  private static final byte[] EC = {0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 2, 1};
  private static final byte[] ED25519 = {0x2b, 0x65, 0x70};
  private static final byte[] ED448 = {0x2b, 0x65, 0x71};
  private static final byte[] VERSION_0 = {Der.INTEGER, 1, 0};
  private static final byte[] NULL = {5, 0};
  private static final int EC_PARAMETERS = 0xa0;

  private final Path file;
  private final @Nullable String password;

  private PrivateKeyFile(Path file, @Nullable String password) {
    this.file = file;
    this.password = password;
  }

  /** Reads the first private key of a file. @throws IllegalArgumentException if there is none that can be read, saying why */
  static PrivateKey read(Path file, @Nullable String password) {
    return new PrivateKeyFile(file, password).key(PemFile.read(file));
  }

  private PrivateKey key(List<PemBlock> blocks) {
    byte[] parameters = new byte[0];
    for (PemBlock block : blocks) {
      if (block.encrypted()) {
        String hint = "convert it with: openssl pkcs8 -topk8 -in " + file + " -out new.pem";
        throw new IllegalArgumentException("the key in " + file + " is encrypted in OpenSSL's own old way; " + hint);
      }
      switch (block.type()) {
        case "EC PARAMETERS" -> parameters = block.content();
        case "PRIVATE KEY" -> {
          return decode(block.content());
        }
        case "RSA PRIVATE KEY" -> {
          return decode(wrap(RSA, NULL, block.content()));
        }
        case "EC PRIVATE KEY" -> {
          return decode(wrap(EC, curve(block.content(), parameters), block.content()));
        }
        case "ENCRYPTED PRIVATE KEY" -> {
          return decode(decrypt(block.content()));
        }
        default -> {
          // Certificates and public keys may stand in the same file.
        }
      }
    }
    throw new IllegalArgumentException("no private key in " + file + found(blocks));
  }

  /** What a file has instead of what was looked for, for messages. */
  static String found(List<PemBlock> blocks) {
    return blocks.isEmpty() ? ": it is no PEM file" : ": it has " + blocks.stream().map(PemBlock::type).distinct().toList();
  }

  private PrivateKey decode(byte[] pkcs8) {
    String algorithm = algorithm(pkcs8);
    try {
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the key in " + file + " cannot be used: " + e.getMessage(), e);
    }
  }

  private String algorithm(byte[] pkcs8) {
    byte[] identifier;
    try {
      Der key = new Der(pkcs8).enter(Der.SEQUENCE);
      key.enter(Der.INTEGER);
      identifier = key.enter(Der.SEQUENCE).enter(Der.OBJECT_IDENTIFIER).rest();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the key in " + file + " cannot be read: " + e.getMessage(), e);
    }
    if (Arrays.equals(identifier, RSA)) {
      return "RSA";
    } else if (Arrays.equals(identifier, RSA_PSS)) {
      return "RSASSA-PSS";
    } else if (Arrays.equals(identifier, EC)) {
      return "EC";
    } else if (Arrays.equals(identifier, ED25519) || Arrays.equals(identifier, ED448)) {
      return "EdDSA";
    }
    throw new IllegalArgumentException("the key in " + file + " is not one of RSA, EC, Ed25519 or Ed448");
  }

  /** A key in the form of its algorithm, as PKCS#8. */
  private static byte[] wrap(byte[] algorithm, byte[] parameters, byte[] key) {
    byte[] identifier = Der.value(Der.SEQUENCE, Der.value(Der.OBJECT_IDENTIFIER, algorithm), parameters);
    return Der.value(Der.SEQUENCE, VERSION_0, identifier, Der.value(Der.OCTET_STRING, key));
  }

  /** Which curve a SEC 1 key is of: it says so itself, or a block before it does. */
  private byte[] curve(byte[] sec1, byte[] parameters) {
    try {
      Der key = new Der(sec1).enter(Der.SEQUENCE);
      key.enter(Der.INTEGER);
      key.enter(Der.OCTET_STRING);
      byte[] named = key.peek() == EC_PARAMETERS ? key.enter(EC_PARAMETERS).rest() : parameters;
      if (named.length > 0) {
        return named;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the key in " + file + " cannot be read: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException("the key in " + file + " does not say which curve it is of");
  }

  private byte[] decrypt(byte[] encrypted) {
    if (password == null) {
      String hint = "give it where the certificate is set, or decrypt the key with: openssl pkey -in " + file + " -out new.pem";
      throw new IllegalArgumentException("the key in " + file + " is encrypted; a password is needed: " + hint);
    }
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray());
    try {
      EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(encrypted);
      String algorithm = info.getAlgName();
      if (algorithm.equals("PBES2") || algorithm.equals("1.2.840.113549.1.5.13")) {
        // The parameters know the functions and their names in the JDK.
        algorithm = info.getAlgParameters().toString();
      }
      SecretKey secret = SecretKeyFactory.getInstance(algorithm).generateSecret(spec);
      Cipher cipher = Cipher.getInstance(algorithm);
      cipher.init(Cipher.DECRYPT_MODE, secret, info.getAlgParameters());
      return info.getKeySpec(cipher).getEncoded();
    } catch (IOException e) {
      throw new IllegalArgumentException("the encrypted key in " + file + " cannot be read: " + e.getMessage(), e);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "the key in " + file + " cannot be decrypted: the password is wrong, or the method is not known (" + e + ")", e);
    } finally {
      spec.clearPassword();
    }
  }
}
