package dev.squall.net;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Bytes that wait to be sent, and who wants to know when they are. */
record Sending(ByteBuffer data, int size, CompletableFuture<@Nullable Void> result) {
  Sending(ByteBuffer data) {
    this(data, data.remaining(), new CompletableFuture<>());
  }
}
