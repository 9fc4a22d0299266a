/**
 * Starts one server at a time on one core, loads it from another, and compares what the servers cost: processor time
 * per request, requests per second, start-up and memory. Everything runs on the thread of {@code main}.
 */
@NullMarked
package dev.squall.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
