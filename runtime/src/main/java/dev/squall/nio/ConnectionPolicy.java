package dev.squall.nio;

import dev.squall.http.RequestLimits;
import dev.squall.http.TrustedProxies;
import dev.squall.http1.Http1Limits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What connections are held to.
 *
 * @param limits what one request may make the server read
 * @param requestLimits what may be read from a request that was received
 * @param headerTimeout from a request's first byte, or from the connection's start, to the end of its head
 * @param bodyTimeout from the end of the head to that of the body, besides what {@code minBodyRate} allows
 * @param idleTimeout between two requests
 * @param writeTimeout without the client taking a byte of what waits for it
 * @param maxConnections connections open at once; more wait unaccepted
 * @param maxPipelined bytes of further requests kept while one is being answered; then reading pauses
 * @param bodyBuffer bytes of a body kept for a handler that reads it as it arrives; then reading pauses
 * @param maxBodyMemory bytes of all bodies that are in memory at once; then further ones are refused
 * @param minBodyRate bytes per second that a body must have on average to be given more than {@code bodyTimeout}
 * @param keepAlive whether a connection may serve more than one request
 * @param noDelay whether {@code TCP_NODELAY} is set
 * @param blockedLoopWarning how long a turn of a loop may take before its stack is logged; zero for never
 * @param trustedProxies who is believed when it says who its client is; null for nobody
 */
public record ConnectionPolicy(
    Http1Limits limits,
    RequestLimits requestLimits,
    Duration headerTimeout,
    Duration bodyTimeout,
    Duration idleTimeout,
    Duration writeTimeout,
    int maxConnections,
    int maxPipelined,
    int bodyBuffer,
    long maxBodyMemory,
    int minBodyRate,
    boolean keepAlive,
    boolean noDelay,
    Duration blockedLoopWarning,
    @Nullable TrustedProxies trustedProxies) {}
