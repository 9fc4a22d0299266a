package dev.squall.nio;

import dev.squall.exchange.HttpsRedirect;
import dev.squall.tls.TlsOptions;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One address to listen on, and what its connections are like.
 *
 * @param address a TCP address or that of a Unix domain socket; null for the socket that the process was started with
 * @param family what the socket is limited to; null for whatever the address needs, IPv4 by IPv6 included
 * @param backlog how many connections may wait to be accepted
 * @param reusePort whether {@code SO_REUSEPORT} is set
 * @param permissions who may connect to a Unix domain socket
 * @param tls how connections are secured; null for plain ones
 * @param proxyProtocol whether each connection begins with a header of the PROXY protocol
 * @param httpsRedirect where all requests are sent to; null if they are served
 */
public record Endpoint(
    @Nullable SocketAddress address,
    @Nullable ProtocolFamily family,
    int backlog,
    boolean reusePort,
    Set<PosixFilePermission> permissions,
    @Nullable TlsOptions tls,
    boolean proxyProtocol,
    @Nullable HttpsRedirect httpsRedirect) {}
