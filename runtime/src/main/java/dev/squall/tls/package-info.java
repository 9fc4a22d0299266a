/**
 * TLS without a channel: options made from PEM files, and sessions that turn plain bytes into protected ones and back. Options are
 * immutable and safe for use by any number of threads; what belongs to one connection says which threads may call it.
 */
@NullMarked
package dev.squall.tls;

import org.jspecify.annotations.NullMarked;
