/**
 * The same small application on other servers: {@code /plaintext}, {@code /json}, {@code /users/{id}} and a hundred
 * routes that are never asked for. Each class is a program whose first argument is the port on 127.0.0.1, and serves
 * with one event loop, or one carrier of virtual threads when it is pinned to one core.
 */
@NullMarked
package dev.squall.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
