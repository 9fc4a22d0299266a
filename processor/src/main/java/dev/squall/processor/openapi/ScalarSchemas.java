package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.NodeReader;
import dev.squall.processor.document.NodeReader.MalformedException;
import java.util.List;

/**
 * The schemas of values that are one text, number or boolean, by the names that their kinds have in {@code ValueType.Kind} and
 * {@code ScalarKind}. Formats are those of OpenAPI's registry where it has one; other texts have the pattern that the runtime reads.
 */
final class ScalarSchemas {
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
  private static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";

  private static final String DURATION =
      "[-+]?P([-+]?[0-9]+D)?(T([-+]?[0-9]+H)?([-+]?[0-9]+M)?([-+]?[0-9]+([.,][0-9]{0,9})?S)?)?";

  private ScalarSchemas() {}

  /** The schema of a kind. */
  static Members of(String kind) {
    return switch (kind) {
      case "BOOLEAN" -> type("boolean").build();
      case "BYTE" -> range(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case "SHORT" -> range(Short.MIN_VALUE, Short.MAX_VALUE);
      case "INT" -> type("integer").put("format", "int32").build();
      case "LONG" -> type("integer").put("format", "int64").build();
      case "BIG_INTEGER" -> type("integer").build();
      case "FLOAT" -> type("number").put("format", "float").build();
      case "DOUBLE" -> type("number").put("format", "double").build();
      case "BIG_DECIMAL" -> type("number").build();
      case "CHAR" -> type("string").put("minLength", Node.of(1)).put("maxLength", Node.of(1)).build();
      case "BYTES" -> type("string").put("contentEncoding", "base64").build();
      default -> text(kind);
    };
  }

  private static Members text(String kind) {
    return switch (kind) {
      case "UUID" -> format("uuid");
      case "URI" -> format("uri-reference");
      case "INSTANT" -> format("date-time");
      case "LOCAL_DATE" -> format("date");
      case "LOCAL_TIME" -> patterned("time-local", TIME, "13:45:00");
      case "LOCAL_DATE_TIME" -> patterned("date-time-local", DATE + "T" + TIME, "2026-11-28T13:45:00");
      // Seconds may be left out, unlike in the format "date-time" of RFC 3339.
      case "OFFSET_DATE_TIME" -> patterned("offset-date-time", DATE + "T" + TIME + OFFSET, "2026-11-28T13:45:00+01:00");
      case "OFFSET_TIME" -> patterned("offset-time", TIME + OFFSET, "13:45:00+01:00");
      case "ZONED_DATE_TIME" ->
          patterned(
              "zoned-date-time",
              DATE + "T" + TIME + OFFSET + "(\\[[A-Za-z0-9~/._+:-]+\\])?",
              "2026-11-28T13:45:00+01:00[Europe/Paris]");
      // Signs and fractions are none of the format "duration".
      case "DURATION" -> patterned("iso-duration", DURATION, "PT45S");
      case "PERIOD" -> patterned("period", "-?P[-0-9DMWY]+", "P1Y2M3D");
      case "YEAR" -> patterned("year", "[0-9]{4}", "2026");
      case "YEAR_MONTH" -> patterned("year-month", "[0-9]{4}-[0-9]{2}", "2026-11");
      case "MONTH_DAY" -> patterned("month-day", "--[0-9]{2}-[0-9]{2}", "--11-28");
      case "ZONE_ID" -> patterned("zone-id", "[A-Za-z0-9~/._+:-]+", "Europe/Paris");
      case "ZONE_OFFSET" -> patterned("zone-offset", OFFSET, "+01:00");
      default -> type("string").build();
    };
  }

  private static MembersBuilder type(String type) {
    return new MembersBuilder().put("type", type);
  }

  private static Members format(String format) {
    return type("string").put("format", format).build();
  }

  private static Members range(long least, long most) {
    return type("integer").put("minimum", Node.of(least)).put("maximum", Node.of(most)).build();
  }

  private static Members patterned(String format, String pattern, String example) {
    return type("string")
        .put("format", format)
        .put("pattern", Patterns.whole(pattern))
        .put("examples", Node.texts(List.of(example)))
        .build();
  }

  /** Whether values of a schema are written as they are, rather than as JSON. */
  static boolean isText(Node schema) {
    return schema.at("type").text().equals("string")
        || schema.at("type").items().stream().anyMatch(type -> type.text().equals("string"));
  }

  /** A text as a value of a schema: a number or boolean where the schema's values are, JSON where they are made of parts. */
  static Node value(String text, Node schema) {
    if (isText(schema)) {
      return Node.of(text);
    }
    try {
      return NodeReader.read(text);
    } catch (MalformedException notJson) {
      return Node.of(text);
    }
  }
}
