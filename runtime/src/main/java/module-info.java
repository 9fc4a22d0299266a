/** The runtime: HTTP values, the protocol, the event loops, and what generated code calls. It needs {@code java.base} only. */
module dev.squall.runtime {
  requires static jdk.management;
  requires static java.management;
  requires static transitive org.jspecify;
  requires transitive dev.squall.annotations;

  // For dev.squall.httpserver alone, and only where an application uses it.
  requires static transitive jdk.httpserver;

  exports dev.squall.form;
  exports dev.squall.http;
  exports dev.squall.httpserver;
  exports dev.squall.json;
  exports dev.squall.dispatch;
  exports dev.squall.multipart;
  exports dev.squall.net;
  exports dev.squall.render;
  exports dev.squall.server;
  exports dev.squall.tls;
  exports dev.squall.validation;
}
