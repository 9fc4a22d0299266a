/** What a template says: nodes and expressions as they stand in the file, each with its place. Values; safe to share. */
@NullMarked
package dev.squall.template.ast;

import org.jspecify.annotations.NullMarked;
