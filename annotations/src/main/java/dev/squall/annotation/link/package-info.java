/**
 * What the processor writes onto the classes that it generates, so that the link step can see a controller whose source is
 * not being compiled: in an incremental build, or in a library's jar. Not for use by hand.
 */
@NullMarked
package dev.squall.annotation.link;

import org.jspecify.annotations.NullMarked;
