package dev.squall.template.html;

/** Is told when static text makes a value unsafe that was printed before it. */
interface Complaints {

  /** The char that was read last does not fit behind a value. */
  void unsafe(String headline, String advice);
}
