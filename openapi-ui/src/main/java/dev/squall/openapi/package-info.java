/** The interactive page for the description of an API. All of it may be used from any thread. */
@NullMarked
package dev.squall.openapi;

import org.jspecify.annotations.NullMarked;
