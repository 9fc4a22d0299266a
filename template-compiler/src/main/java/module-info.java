/**
 * Compiles templates to Java: it reads them, checks their expressions against the types of the module under compilation, decides
 * how each value is escaped, and writes classes. It runs inside a Java compiler, in an annotation processor.
 */
module dev.squall.template {
  requires transitive java.compiler;
  requires static transitive org.jspecify;

  exports dev.squall.template;
  exports dev.squall.template.api;
  exports dev.squall.template.ast;
  exports dev.squall.template.diagnostic;
  exports dev.squall.template.html;
  exports dev.squall.template.parse;
  exports dev.squall.template.source;
}
