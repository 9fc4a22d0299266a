package dev.squall.processor.json;

import dev.squall.processor.model.JsonType.SequenceKind;
import dev.squall.processor.model.ScalarKind;
import java.util.Map;
import java.util.Set;

/** The types of the JDK that are JSON, by their qualified names. */
final class JdkTypes {
  static final Map<String, ScalarKind> SCALARS =
      Map.ofEntries(
          Map.entry("java.lang.String", ScalarKind.STRING),
          Map.entry("java.lang.Boolean", ScalarKind.BOOLEAN),
          Map.entry("java.lang.Byte", ScalarKind.BYTE),
          Map.entry("java.lang.Short", ScalarKind.SHORT),
          Map.entry("java.lang.Integer", ScalarKind.INT),
          Map.entry("java.lang.Long", ScalarKind.LONG),
          Map.entry("java.lang.Float", ScalarKind.FLOAT),
          Map.entry("java.lang.Double", ScalarKind.DOUBLE),
          Map.entry("java.lang.Character", ScalarKind.CHAR),
          Map.entry("java.math.BigInteger", ScalarKind.BIG_INTEGER),
          Map.entry("java.math.BigDecimal", ScalarKind.BIG_DECIMAL),
          Map.entry("java.util.UUID", ScalarKind.UUID),
          Map.entry("java.net.URI", ScalarKind.URI),
          Map.entry("java.time.Instant", ScalarKind.INSTANT),
          Map.entry("java.time.LocalDate", ScalarKind.LOCAL_DATE),
          Map.entry("java.time.LocalTime", ScalarKind.LOCAL_TIME),
          Map.entry("java.time.LocalDateTime", ScalarKind.LOCAL_DATE_TIME),
          Map.entry("java.time.OffsetTime", ScalarKind.OFFSET_TIME),
          Map.entry("java.time.OffsetDateTime", ScalarKind.OFFSET_DATE_TIME),
          Map.entry("java.time.ZonedDateTime", ScalarKind.ZONED_DATE_TIME),
          Map.entry("java.time.Duration", ScalarKind.DURATION),
          Map.entry("java.time.Period", ScalarKind.PERIOD),
          Map.entry("java.time.Year", ScalarKind.YEAR),
          Map.entry("java.time.YearMonth", ScalarKind.YEAR_MONTH),
          Map.entry("java.time.MonthDay", ScalarKind.MONTH_DAY),
          Map.entry("java.time.ZoneId", ScalarKind.ZONE_ID),
          Map.entry("java.time.ZoneOffset", ScalarKind.ZONE_OFFSET));

  static final Map<String, SequenceKind> SEQUENCES =
      Map.ofEntries(
          Map.entry("java.lang.Iterable", SequenceKind.ITERABLE),
          Map.entry("java.util.Collection", SequenceKind.COLLECTION),
          Map.entry("java.util.SequencedCollection", SequenceKind.COLLECTION),
          Map.entry("java.util.List", SequenceKind.LIST),
          Map.entry("java.util.ArrayList", SequenceKind.LIST),
          Map.entry("java.util.LinkedList", SequenceKind.LIST),
          Map.entry("java.util.Set", SequenceKind.SET),
          Map.entry("java.util.SequencedSet", SequenceKind.SET),
          Map.entry("java.util.HashSet", SequenceKind.SET),
          Map.entry("java.util.LinkedHashSet", SequenceKind.SET),
          Map.entry("java.util.SortedSet", SequenceKind.SORTED_SET),
          Map.entry("java.util.NavigableSet", SequenceKind.SORTED_SET),
          Map.entry("java.util.TreeSet", SequenceKind.SORTED_SET));

  /** Each with whether it is sorted. */
  static final Map<String, Boolean> MAPS =
      Map.of(
          "java.util.Map", false,
          "java.util.SequencedMap", false,
          "java.util.HashMap", false,
          "java.util.LinkedHashMap", false,
          "java.util.SortedMap", true,
          "java.util.NavigableMap", true,
          "java.util.TreeMap", true);

  static final Map<String, ScalarKind> PRIMITIVE_OPTIONALS =
      Map.of(
          "java.util.OptionalInt", ScalarKind.INT,
          "java.util.OptionalLong", ScalarKind.LONG,
          "java.util.OptionalDouble", ScalarKind.DOUBLE);

  /** The trees that the module for Jackson databind reads and writes. */
  static final Set<String> TREES = Set.of("tools.jackson.databind.JsonNode");

  private JdkTypes() {}

  /** Whether a class of the JDK is JSON. */
  static boolean isKnown(String qualifiedName) {
    return SCALARS.containsKey(qualifiedName)
        || SEQUENCES.containsKey(qualifiedName)
        || MAPS.containsKey(qualifiedName)
        || PRIMITIVE_OPTIONALS.containsKey(qualifiedName)
        || qualifiedName.equals("java.util.Optional");
  }

  /** Whether values of the kind are names of members, as keys of maps. */
  static boolean isKey(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN, FLOAT, DOUBLE, BIG_DECIMAL, BYTES -> false;
      default -> true;
    };
  }

  /** Whether a pattern can say how values of the kind are written. */
  static boolean hasPattern(ScalarKind kind) {
    return switch (kind) {
      case INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_TIME, OFFSET_DATE_TIME, ZONED_DATE_TIME, YEAR,
          YEAR_MONTH, MONTH_DAY -> true;
      default -> false;
    };
  }
}
