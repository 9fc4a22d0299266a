/** JSON documents read and written by Squall's codecs and, beside them, by other libraries. */
@NullMarked
package dev.squall.benchmarks.json;

import org.jspecify.annotations.NullMarked;
