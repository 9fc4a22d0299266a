/**
 * Reads templates: text to {@link dev.squall.template.ast.TemplateFile}. Two layers, as in Tornado: a lexer that finds tags in
 * text, and a parser of what stands in them. Whatever is wrong is reported with its place, and reading goes on, so that one run
 * finds everything. Used by the compiler's one thread; nothing is kept between files.
 */
@NullMarked
package dev.squall.template.parse;

import org.jspecify.annotations.NullMarked;
