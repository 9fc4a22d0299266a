/**
 * Says how the types that routes mention are JSON: from the compiler's elements, with the annotations that are read by name, to
 * {@link dev.squall.processor.model.Schemas}. What has no JSON is a problem. The readers hold elements and are of no use after
 * their round. Used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.json;

import org.jspecify.annotations.NullMarked;
