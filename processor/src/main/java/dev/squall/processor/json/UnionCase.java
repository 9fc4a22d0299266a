package dev.squall.processor.json;

import dev.squall.processor.model.NamedType.Tag;
import javax.lang.model.type.DeclaredType;

/**
 * One of the objects of a union.
 *
 * @param type its type, without type variables
 * @param tag what tells it from the others
 */
record UnionCase(DeclaredType type, Tag tag) {}
