/**
 * What the description of an application's HTTP API says beside its routes, types and Javadoc. All of it is optional, and none of it
 * changes how requests are answered.
 */
@NullMarked
package dev.squall.annotation.api;

import org.jspecify.annotations.NullMarked;
