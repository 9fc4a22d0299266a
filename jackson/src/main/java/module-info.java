/** Codecs of Squall for mappers of Jackson databind 3, and mappers as codecs. Needed only by applications that have a mapper. */
module dev.squall.jackson {
  requires static transitive org.jspecify;
  requires transitive dev.squall.runtime;
  requires transitive tools.jackson.databind;

  exports dev.squall.jackson;
}
