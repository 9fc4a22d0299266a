/** Handlers of the JDK's {@code com.sun.net.httpserver}, served by Squall. Nothing else of Squall needs the module jdk.httpserver. */
@NullMarked
package dev.squall.httpserver;

import org.jspecify.annotations.NullMarked;
