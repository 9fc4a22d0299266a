/**
 * The description of an application's HTTP API as an OpenAPI 3.1 document: a fragment for each controller, and the document that the
 * link step makes of them. From records to trees of JSON; no compiler type in sight. Used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.openapi;

import org.jspecify.annotations.NullMarked;
