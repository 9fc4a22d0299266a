package dev.squall.processor.contract;

/**
 * Where something has changed.
 *
 * @param operation the operation
 * @param schema the name of the schema around it; empty if it has none
 * @param member the member of that schema; empty if it is none
 * @param text the place in words
 */
record Place(String operation, String schema, String member, String text) {

  static Place of(String operation) {
    return new Place(operation, "", "", operation);
  }

  /** The same under other words. */
  Place named(String words) {
    return new Place(operation, schema, member, words);
  }

  /** {@code query parameter "page" of GET /users} */
  Place part(String part) {
    return new Place(operation, schema, member, part + " of " + text);
  }

  /** {@code the schema User in requests} */
  Place schema(String name, String shown, Position position) {
    return new Place(operation, name, "", shown + " " + position.words());
  }

  /** {@code member "name" of ...} */
  Place member(String name) {
    boolean first = !schema.isEmpty() && member.isEmpty();
    return new Place(operation, schema, first ? name : member, "member \"" + name + "\" of " + text);
  }
}
