/** What plain Java NIO can reach: a server that answers without looking at the request. */
@NullMarked
package dev.squall.benchmarks.ceiling;

import org.jspecify.annotations.NullMarked;
