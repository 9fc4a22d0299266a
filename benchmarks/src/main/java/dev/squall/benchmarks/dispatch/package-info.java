/**
 * What it costs to find a route: generated tables beside routers of other frameworks that can be called without a server. All
 * are built with the same routes and asked for the same paths.
 */
@NullMarked
package dev.squall.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
