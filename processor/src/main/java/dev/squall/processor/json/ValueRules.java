package dev.squall.processor.json;

import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.ValueType;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** What values of JSON have in common with parameters of requests: the rules of their texts. */
public interface ValueRules {

  /** Whether {@code converter} makes values of {@code type} of texts and back; what it lacks is added to {@code problems}. */
  boolean isConverter(
      TypeMirror type, TypeMirror converter, SourceRef place, PackageElement from, Problems problems);

  /** Whether a text is a value of that kind. */
  boolean isText(ValueType.Kind kind, String text);

  /** A name with its article, for messages. */
  String a(String name);
}
