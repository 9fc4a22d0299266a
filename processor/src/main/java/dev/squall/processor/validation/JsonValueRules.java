package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.json.ValueRules;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.ValueType;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** The rules of parameters' texts, for members of JSON. One per round. */
public final class JsonValueRules implements ValueRules {
  private final ConverterRule converters;
  private final DefaultText texts = new DefaultText();

  /** The rules of one round. */
  public JsonValueRules(TypeFacts facts) {
    converters = new ConverterRule(facts);
  }

  @Override
  public boolean isConverter(
      TypeMirror type, TypeMirror converter, SourceRef place, PackageElement from, Problems problems) {
    return converters.check(type, converter, place, from, problems);
  }

  @Override
  public boolean isText(ValueType.Kind kind, String text) {
    return texts.isValid(kind, text);
  }

  @Override
  public String a(String name) {
    return Wording.a(name);
  }
}
