/**
 * Between the codecs of Squall and Jackson databind 3: codecs as serializers and deserializers of a mapper, and a mapper as a codec. Everything
 * here may be used by any number of threads.
 */
@NullMarked
package dev.squall.jackson;

import org.jspecify.annotations.NullMarked;
