/** What generated code implements and calls: the dispatch table, path values and the binding of parameters. */
@NullMarked
package dev.squall.dispatch;

import org.jspecify.annotations.NullMarked;
