package dev.squall.nio;

/**
 * What of a request decides how its response is written.
 *
 * @param toHead whether the method is {@code HEAD}
 * @param version 10 or 11
 * @param keepAlive whether the client wants the connection to go on
 * @param startNanos when it was received; 0 unless requests are logged
 */
record RequestFacts(boolean toHead, int version, boolean keepAlive, long startNanos) {}
