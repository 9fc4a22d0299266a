package dev.squall.processor.json;

import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.NamedType.Tag;
import dev.squall.processor.model.SourceRef;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What a class is in JSON, before the types of its members are looked at. */
sealed interface Shape {

  /** The class. */
  TypeElement element();

  /** Its place, or that of what mentions it. */
  SourceRef source();

  /** An object with members. */
  record Members(
      TypeElement element,
      Creator creator,
      List<Property> properties,
      @Nullable Tag tag,
      boolean ignoreUnknown,
      List<String> ignored,
      List<ClassCheck> checks,
      SourceRef source)
      implements Shape {}

  /** A value that one of its members has. */
  record Wrapper(TypeElement element, Creator creator, Property value, List<ClassCheck> checks, SourceRef source) implements Shape {}

  /** One of several. */
  record Union(TypeElement element, String discriminator, List<UnionCase> cases, SourceRef source) implements Shape {}
}
