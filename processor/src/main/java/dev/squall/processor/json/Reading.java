package dev.squall.processor.json;

import dev.squall.processor.constraint.ConstraintReader;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;

/** What reads types, all of which add to the same problems. */
final class Reading {
  final TypeReader types;
  final ClassTypes classes;
  final Docs docs;

  /**
   * The readers of one controller or type.
   *
   * @param root the binary name of the type whose own class is being generated; empty for a controller's
   * @param ignoreUnknown whether unknown members are passed over where a type says nothing about them
   */
  Reading(
      TypeFacts facts, SourceLocator locator, ValueRules rules, String root, boolean ignoreUnknown, Problems problems) {
    docs = new Docs(facts.elements());
    JacksonAnnotations jackson = new JacksonAnnotations(locator, problems);
    OwnCodecs codecs = new OwnCodecs(facts, locator, problems, root);
    Texts texts = new Texts(locator, rules, jackson, problems);
    Enums enums = new Enums(locator, docs, jackson, problems);
    Shapes shapes = new Shapes(facts, locator, jackson, problems, ignoreUnknown);
    classes = new ClassTypes(facts, codecs, texts, enums, shapes, problems);
    types = new TypeReader(facts, codecs, classes, texts, new ConstraintReader(facts, locator, problems), problems);
  }
}
