/**
 * What an API promises its clients, and what changes of it break them: a function of two OpenAPI documents. What is asked in requests
 * may become less, what is promised in responses may become more. Used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.contract;

import org.jspecify.annotations.NullMarked;
