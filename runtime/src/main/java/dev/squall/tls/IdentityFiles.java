package dev.squall.tls;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where an identity is read from.
 *
 * @param chain the PEM file of the certificate and those that issued it
 * @param key the PEM file of the private key
 * @param password the key's, if it is encrypted
 */
record IdentityFiles(Path chain, Path key, @Nullable String password) {}
