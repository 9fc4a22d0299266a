/**
 * What proxies say about the clients behind them, as bytes before a connection's own (the PROXY protocol). A state machine over
 * bytes; nothing here touches a channel.
 */
@NullMarked
package dev.squall.proxy;

import org.jspecify.annotations.NullMarked;
