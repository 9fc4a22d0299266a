/**
 * The annotations that describe a Squall application. They carry no behaviour: the annotation processor reads them and
 * generates the code that a program runs. A library that only declares controllers needs nothing else at compile time
 * but the runtime's types that its handlers mention.
 */
module dev.squall.annotations {
  requires static transitive org.jspecify;

  exports dev.squall.annotation;
  exports dev.squall.annotation.api;
  exports dev.squall.annotation.link;
}
