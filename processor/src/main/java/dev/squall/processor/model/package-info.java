/**
 * What the processor knows of an application: records without compiler types, but for the opaque {@link
 * dev.squall.processor.model.SourceRef}. Immutable; all lists are in a stable order.
 */
@NullMarked
package dev.squall.processor.model;

import org.jspecify.annotations.NullMarked;
