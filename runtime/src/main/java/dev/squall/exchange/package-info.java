/**
 * From a request to its response, whatever the protocol: finds the route, calls the handler, turns failures into responses,
 * and writes the logs. Nothing here waits for a channel.
 */
@NullMarked
package dev.squall.exchange;

import org.jspecify.annotations.NullMarked;
