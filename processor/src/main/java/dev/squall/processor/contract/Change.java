package dev.squall.processor.contract;

/**
 * A change of an API.
 *
 * @param verdict what it asks of the version
 * @param operation the operation that it was found in, as {@code GET /users/{id}} of the new document, or of the old one if it is gone
 * @param schema the name of the schema in the new document that it is in; empty if it is in none with a name
 * @param member the member of that schema; empty if it is not in one
 * @param text what has changed, naming the place
 */
public record Change(Verdict verdict, String operation, String schema, String member, String text) {}
