/** What a request costs on its way through the server, step by step, without sockets. */
@NullMarked
package dev.squall.benchmarks.path;

import org.jspecify.annotations.NullMarked;
