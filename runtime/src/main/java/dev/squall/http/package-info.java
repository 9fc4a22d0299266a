/** Values of HTTP: requests, responses, headers and their parts. Requests belong to the thread that handles them; the rest is immutable. */
@NullMarked
package dev.squall.http;

import org.jspecify.annotations.NullMarked;
