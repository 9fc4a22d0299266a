package dev.squall.processor.json;

import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.SourceRef;
import javax.lang.model.type.TypeMirror;

/**
 * Where a type is mentioned.
 *
 * @param subject what has the type, as messages name it: {@code parameter 'user' of UserController.add(User)}
 * @param type the type as it is declared there
 * @param source the place in the source
 */
public record Place(String subject, TypeMirror type, SourceRef source) {

  /** The beginning of a message about the place: {@code parameter 'user' of UserController.add(User) is User}. */
  String isOfType() {
    return subject + " is " + TypeRefs.shown(type);
  }
}
