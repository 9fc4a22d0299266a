package dev.squall.jackson;

import dev.squall.dispatch.Conversions;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonFailure;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Trees whose numbers are within the limits of {@link Conversions#BIG_DECIMAL}: so that nobody who counts with one is made to fill memory with
 * its zeros.
 *
 * @param trees reads and writes them, and keeps numbers as they are
 */
record ExactTrees(JsonCodec<JsonNode> trees) implements JsonCodec<JsonNode> {
  private static final int MOST_DIGITS = 1000;

  @Override
  public @Nullable JsonNode read(JsonReader in) {
    int start = in.start();
    JsonNode tree = trees.read(in);
    String place = tree == null ? null : unfit(tree);
    if (place != null) {
      in.invalid(start, place, JsonFailure.TYPE, "Expected " + Conversions.BIG_DECIMAL.expected() + ".");
      return null;
    }
    return tree;
  }

  /**
   * Writes a tree.
   *
   * @throws IllegalArgumentException if it has a number that is none in JSON, or beyond the limits
   */
  @Override
  public void write(JsonWriter out, JsonNode tree) {
    String place = unfit(tree);
    if (place != null) {
      throw new IllegalArgumentException("the tree has a number that cannot be written, at \"" + place + "\"");
    }
    trees.write(out, tree);
  }

  /** The pointer to the first number that does not fit; null if all do. */
  private static @Nullable String unfit(JsonNode node) {
    if (node.isNumber()) {
      return fits(node) ? null : "";
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        String below = unfit(member.getValue());
        if (below != null) {
          return "/" + member.getKey().replace("~", "~0").replace("/", "~1") + below;
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        String below = unfit(node.get(i));
        if (below != null) {
          return "/" + i + below;
        }
      }
    }
    return null;
  }

  private static boolean fits(JsonNode number) {
    return switch (number.numberType()) {
      case BIG_DECIMAL -> {
        BigDecimal value = number.decimalValue();
        yield Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS;
      }
      case DOUBLE, FLOAT -> Double.isFinite(number.doubleValue());
      case BIG_INTEGER -> number.decimalValue().precision() <= MOST_DIGITS;
      case INT, LONG -> true;
    };
  }
}
