package dev.squall.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a kind of object, by number: finds the one that a reader stands before, without its name becoming a string. For
 * generated codecs. Immutable.
 *
 * <p>Names are looked up by {@link JsonReader#fieldHash()} in a table at most half full, and compared byte by byte: names with the same
 * hash are told apart, and a document whose unknown names all have one hash is as fast to read as any other, since the table is fixed.
 */
public final class JsonMembers {
  /** A name that is passed over. */
  private static final int IGNORED = -1;

  private static final int NONE = -2;

  /** The name of the member that tells which kind of object it is: passed over once. */
  private static final int TAG = -3;

  private final String[] names;
  private final Map<String, Integer> numbers;
  private final boolean ignoresUnknown;
  private final @Nullable JsonTags tag;
  private final int[] hashes;
  private final byte[][] keys;
  private final int[] values;

  private JsonMembers(String[] names, Map<String, Integer> numbers, boolean ignoresUnknown, @Nullable JsonTags tag) {
    this.names = names;
    this.tag = tag;
    this.numbers = numbers;
    this.ignoresUnknown = ignoresUnknown;
    int size = Integer.highestOneBit(Math.max(1, numbers.size())) << 2;
    hashes = new int[size];
    keys = new byte[size][];
    values = new int[size];
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      put(entry.getKey(), entry.getValue());
    }
  }

  private void put(String name, int number) {
    int hash = JsonReader.hash(name);
    int slot = hash & (keys.length - 1);
    while (keys[slot] != null) {
      slot = (slot + 1) & (keys.length - 1);
    }
    hashes[slot] = hash;
    keys[slot] = name.getBytes(StandardCharsets.UTF_8);
    values[slot] = number;
  }

  /** Members by their names: the first is number 0. */
  public static JsonMembers of(String... names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], i);
    }
    return new JsonMembers(names.clone(), numbers, false, null);
  }

  /** The same, with another name for a member. */
  public JsonMembers alias(String name, int member) {
    Map<String, Integer> more = new HashMap<>(numbers);
    more.put(name, member);
    return new JsonMembers(names, more, ignoresUnknown, tag);
  }

  /** The same, with names that are passed over, however often they occur. */
  public JsonMembers ignoring(String... ignored) {
    Map<String, Integer> more = new HashMap<>(numbers);
    for (String name : ignored) {
      more.putIfAbsent(name, IGNORED);
    }
    return new JsonMembers(names, more, ignoresUnknown, tag);
  }

  /** The same, with the name of the member that tells which kind of object it is: it is passed over, but may not come twice. */
  public JsonMembers tagged(String member) {
    Map<String, Integer> more = new HashMap<>(numbers);
    more.putIfAbsent(member, TAG);
    return new JsonMembers(names, more, ignoresUnknown, JsonTags.of(member));
  }

  /** The same, but names that are not known are passed over rather than refused. */
  public JsonMembers ignoringUnknown() {
    return new JsonMembers(names, numbers, true, tag);
  }

  /** The number of the current member. */
  private int find(JsonReader in) {
    int hash = in.fieldHash();
    int slot = hash & (keys.length - 1);
    byte[] key = keys[slot];
    while (key != null) {
      if (hashes[slot] == hash && in.fieldIs(key)) {
        return values[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
      key = keys[slot];
    }
    return NONE;
  }

  /**
   * Goes on to the next member that is known and has not been there yet. What comes before it is skipped, and recorded if it is not
   * to be there. For at most 64 members.
   *
   * @param start where the object starts
   * @param seen a bit for each member that has been there; the lowest is member 0
   * @return the member's number; -1 at the end of the object
   */
  public int next(JsonReader in, int start, long seen) {
    while (in.nextField()) {
      int member = find(in);
      if (member < 0) {
        pass(in, start, member);
      } else if ((seen >>> member & 1) != 0) {
        in.duplicate();
      } else {
        return member;
      }
    }
    return -1;
  }

  /** The same for any number of members; the bit of the member is set, 64 in one element. */
  public int next(JsonReader in, int start, long[] seen) {
    while (in.nextField()) {
      int member = find(in);
      if (member < 0) {
        pass(in, start, member);
      } else if ((seen[member >> 6] >>> member & 1) != 0) {
        in.duplicate();
      } else {
        seen[member >> 6] |= 1L << member;
        return member;
      }
    }
    return -1;
  }

  private void pass(JsonReader in, int start, int member) {
    if (member == TAG && tag != null && !tag.isFirst(in, start)) {
      in.duplicate();
    } else if (member == IGNORED || member == TAG || ignoresUnknown) {
      in.skipValue();
    } else {
      in.unknown(start, names);
    }
  }

  /**
   * Records members that are missing.
   *
   * @param absent a bit for each of them; the lowest is member {@code first}
   */
  public void missing(JsonReader in, int start, long absent, int first) {
    for (int i = 0; i < Long.SIZE; i++) {
      if ((absent >>> i & 1) != 0) {
        in.missing(start, names[first + i]);
      }
    }
  }

  /**
   * The JSON Pointer from an object that was read to a member of it, by the name that the member has there: for those that have several.
   *
   * @param start where the object starts
   */
  public String pointer(JsonReader in, int start, int member) {
    JsonReader again = new JsonReader(in.buf, start, in.to);
    if (again.beginObject()) {
      while (again.nextField()) {
        if (find(again) == member) {
          return PointerScan.below(again.fieldName());
        }
        again.skipValue();
      }
    }
    return PointerScan.below(names[member]);
  }

  @Override
  public String toString() {
    return Arrays.toString(names);
  }
}
