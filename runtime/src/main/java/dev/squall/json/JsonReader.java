package dev.squall.json;

import dev.squall.dispatch.Conversion;
import dev.squall.text.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document (RFC 8259) that is in memory as a whole, value by value. For generated codecs, and for codecs by hand:
 *
 * <pre>{@code
 * if (!in.beginObject()) {
 *   return null; // it was something else, which is recorded
 * }
 * String name = null;
 * while (in.nextField()) {
 *   if (in.fieldIs(NAME)) {
 *     name = in.readString();
 *   } else {
 *     in.skipValue();
 *   }
 * }
 * }</pre>
 *
 * <p>What is malformed is a {@link JsonException} at once: text that is no JSON or no UTF-8, half of a surrogate pair in an escape, a number of
 * more than {@value #MAX_NUMBER} characters, more than {@value #MAX_DEPTH} arrays and objects within each other. A well-formed value that
 * does not fit is recorded instead, and reading goes on behind it, so that one answer tells of all of them: {@link #finish()} throws what
 * was recorded, and so does the failure number {@value #MAX_FAILURES}.
 *
 * <p>A document is read in time linear in its length, whatever is in it. For one thread; the array must not change meanwhile.
 */
public final class JsonReader {
  /** How many arrays and objects may be within each other. */
  public static final int MAX_DEPTH = 128;

  /** How many failures are recorded; with the last of them, reading ends. */
  public static final int MAX_FAILURES = 20;

  /** How many characters a number may have. */
  public static final int MAX_NUMBER = 1000;

  private static final char[] NO_CHARS = {};
  private static final int LEAST_CHARS = 128;

  final byte[] buf;
  final int from;
  final int to;

  /** The cursor. */
  int at;

  private int depth;

  /** Whether the array or object that was begun last has had no element yet; {@link #begun} is where it starts. */
  private boolean fresh;

  private int begun;

  /** The quotation mark before the name of the current member, and the name: its bytes in {@link #name} are in UTF-8, without escapes. */
  int quote;

  byte[] name;
  int nameFrom;
  int nameTo;
  int nameHash;

  /** Room for the chars of a string that cannot be copied; made when it is needed. */
  private char[] chars = NO_CHARS;

  private @Nullable FailureList failures;

  /** Where values end that a search for a member has gone over; null if there was none. */
  @Nullable SkippedValues skipped;

  /** Reads a document. */
  public JsonReader(byte[] json) {
    this(json, 0, json.length);
  }

  /**
   * Reads the document in {@code [from, to)}.
   *
   * @throws IndexOutOfBoundsException if that is not within the array
   */
  public JsonReader(byte[] json, int from, int to) {
    if (from < 0 || from > to || to > json.length) {
      throw new IndexOutOfBoundsException("[" + from + ", " + to + ") of " + json.length + " bytes");
    }
    this.buf = json;
    this.from = from;
    this.to = to;
    this.at = from;
    this.name = json;
  }

  /** The byte that comes next, behind white space; -1 at the end. */
  int next() {
    int i = at;
    if (i < to) {
      byte b = buf[i];
      if (b > ' ') {
        return b;
      }
    }
    return nextBehindSpace();
  }

  private int nextBehindSpace() {
    int i = at;
    while (i < to) {
      byte b = buf[i];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        at = i;
        return b & 0xFF;
      }
      i++;
    }
    at = i;
    return -1;
  }

  // Structure.

  /** Reads {@code null} if it is next; otherwise does nothing. */
  public boolean tryNull() {
    return next() == 'n' && readNull();
  }

  private boolean readNull() {
    at = ValueSkipper.literal(this, at);
    return true;
  }

  /** Begins an object if one is next. Otherwise records a mismatch, skips the value, and gives back false. */
  public boolean beginObject() {
    if (next() != '{') {
      mismatch("an object");
      return false;
    }
    begin();
    return true;
  }

  /**
   * Goes on to the next member of the object: behind the colon.
   *
   * @return false if there is none; the object is read then
   */
  public boolean nextField() {
    int c = next();
    if (c == '}') {
      return end();
    }
    if (fresh) {
      fresh = false;
    } else if (c == ',') {
      at++;
      c = next();
    } else {
      throw malformed("a comma or the end of the object");
    }
    if (c != '"') {
      throw malformed("a member's name in quotation marks");
    }
    NameReader.read(this);
    return true;
  }

  private void begin() {
    if (++depth > MAX_DEPTH) {
      throw tooDeep(at);
    }
    begun = at++;
    fresh = true;
  }

  /** How many arrays and objects have been begun and not read to their ends. */
  int depth() {
    return depth;
  }

  private boolean end() {
    at++;
    depth--;
    fresh = false;
    return false;
  }

  /** A hash of the current member's name: {@link #hash(String)}. */
  public int fieldHash() {
    return nameHash;
  }

  /**
   * The hash of a name: FNV-1a of 32 bits over its UTF-8. Starting from 0x811C9DC5, each byte is combined by exclusive or, and the result
   * multiplied by 0x01000193.
   */
  public static int hash(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    return NameReader.hash(utf8, 0, utf8.length);
  }

  /** Whether the current member has a name. */
  public boolean fieldIs(byte[] utf8Name) {
    int length = utf8Name.length;
    return nameTo - nameFrom == length && Words.same(name, nameFrom, utf8Name, 0, length);
  }

  /**
   * Goes on to the next member if it is the expected one, and is written without white space. Otherwise does nothing: then {@link
   * #nextField()} tells what there is. Faster than that where members come in the order in which they are expected.
   *
   * @param quotedNameColon {@code ,"name":}, with the comma, which is not looked for before the first member
   */
  public boolean expectField(byte[] quotedNameColon) {
    if (!NameReader.expect(this, quotedNameColon, fresh ? 1 : 0)) {
      return false;
    }
    fresh = false;
    return true;
  }

  /** The current member's name. */
  public String fieldName() {
    return new String(name, nameFrom, nameTo - nameFrom, StandardCharsets.UTF_8);
  }

  /** Begins an array if one is next. Otherwise records a mismatch, skips the value, and gives back false. */
  public boolean beginArray() {
    if (next() != '[') {
      mismatch("an array");
      return false;
    }
    begin();
    return true;
  }

  /**
   * Goes on to the next element of the array.
   *
   * @return false if there is none; the array is read then
   */
  public boolean nextElement() {
    int c = next();
    if (c == ']') {
      return end();
    }
    if (fresh) {
      fresh = false;
      return true;
    }
    if (c != ',') {
      throw malformed("a comma or the end of the array");
    }
    at++;
    return true;
  }

  /** Skips the next value, whatever it is. */
  public void skipValue() {
    next();
    at = ValueSkipper.skip(this, at, depth);
    fresh = false;
  }

  /** Reads the next value as it stands, whatever it is; a copy of its bytes, which are checked. */
  public byte[] readRaw() {
    next();
    int start = at;
    skipValue();
    return Arrays.copyOfRange(buf, start, at);
  }

  // Scalars. What does not fit is recorded and skipped, and zero, false or null stands for it.

  /** Reads {@code true} or {@code false}; false if there is something else, which is recorded. */
  public boolean readBoolean() {
    int c = next();
    if (c != 't' && c != 'f') {
      mismatch("true or false");
      return false;
    }
    at = ValueSkipper.literal(this, at);
    return c == 't';
  }

  /** Reads a whole number; 0 if there is something else, which is recorded. {@code 1.0} and {@code 1e2} are whole. */
  public int readInt() {
    next();
    return NumberReader.readInt(this);
  }

  /** Reads a whole number; 0 if there is something else, which is recorded. */
  public long readLong() {
    next();
    return NumberReader.readLong(this);
  }

  /** Reads a whole number; 0 if there is something else, which is recorded. */
  public short readShort() {
    next();
    return (short) NumberReader.readWithin(this, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads a whole number; 0 if there is something else, which is recorded. */
  public byte readByte() {
    next();
    return (byte) NumberReader.readWithin(this, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads a number, and rounds it to the nearest value; 0 if there is something else, or it is too large, which is recorded. */
  public float readFloat() {
    next();
    return DecimalReader.readFloat(this);
  }

  /** Reads a number, and rounds it to the nearest value; 0 if there is something else, or it is too large, which is recorded. */
  public double readDouble() {
    next();
    return DecimalReader.readDouble(this);
  }

  /** Reads a string of one char that is no surrogate; 0 if there is something else, which is recorded. */
  public char readChar() {
    next();
    return StringScanner.readChar(this);
  }

  /** Reads a string; null if there is something else, which is recorded. */
  public @Nullable String readString() {
    int c = next();
    if (c != '"') {
      mismatch("a text");
      return null;
    }
    return StringScanner.read(this);
  }

  /** Reads a number of any size; null if there is something else, or it is beyond the limits of {@code Conversions.BIG_DECIMAL}. */
  public @Nullable BigDecimal readBigDecimal() {
    next();
    return BigNumberReader.readDecimal(this);
  }

  /** Reads a whole number of any size; null if there is something else, or it has more than 1,000 digits, which is recorded. */
  public @Nullable BigInteger readBigInteger() {
    next();
    return BigNumberReader.readInteger(this);
  }

  /** Reads bytes as a string in base64 (RFC 4648, section 4), with or without padding; null if there is something else. */
  public byte @Nullable [] readBase64() {
    next();
    return StringScanner.readBase64(this);
  }

  /** Reads a string, and converts it; null if there is something else, which is recorded with what the conversion expects. */
  public <T> @Nullable T read(Conversion<T> conversion) {
    if (next() != '"') {
      mismatch(conversion.expected());
      return null;
    }
    return StringScanner.read(this, conversion);
  }

  /** Room for chars, of which so many are kept. */
  char[] room(int kept, int needed) {
    if (needed > chars.length) {
      char[] more = new char[Math.max(LEAST_CHARS, 2 * needed)];
      System.arraycopy(chars, 0, more, 0, kept);
      chars = more;
    }
    return chars;
  }

  // Failures.

  /** Where the array or object is that was begun last, if nothing of it has been read; otherwise where the value is that is read next. */
  public int start() {
    if (fresh) {
      return begun;
    }
    next();
    return at;
  }

  /** How many failures are recorded. */
  public int failures() {
    FailureList known = failures;
    return known == null ? 0 : known.size();
  }

  /**
   * Records that the next value is not one of its type, and skips it.
   *
   * @param expected what should stand there, in words that complete "expected ..."
   */
  public void mismatch(String expected) {
    next();
    int start = at;
    skipValue();
    recordType(start, expected);
  }

  void recordType(int start, String expected) {
    record(new Recorded(start, "", JsonFailure.TYPE, expected, false, List.of(), Map.of()));
  }

  /** Records that an object, which starts at an offset, lacks a member. */
  public void missing(int objectStart, String member) {
    record(new Recorded(objectStart, PointerScan.below(member), JsonFailure.MISSING, member, false, List.of(), Map.of()));
  }

  /**
   * Records that the current member is unknown, and skips its value.
   *
   * @param known the names that are known
   */
  public void unknown(int objectStart, String[] known) {
    int start = quote;
    skipValue();
    record(new Recorded(start, "", JsonFailure.UNKNOWN, "", false, Arrays.asList(known), Map.of()));
  }

  /** Records that the current member's name is not one of its type, and skips its value. */
  void wrongName(String expected) {
    int start = quote;
    skipValue();
    recordType(start, expected);
  }

  /** Records that the current member was there already, and skips its value. */
  public void duplicate() {
    int start = quote;
    skipValue();
    record(new Recorded(start, "", JsonFailure.DUPLICATE, "", false, List.of(), Map.of()));
  }

  /**
   * Records that a value breaks a constraint.
   *
   * @param start where the value starts, or one that holds it
   * @param pathBelow a JSON Pointer from there to the value; empty for the value itself
   * @param code the constraint's code
   * @param message a text, or a key in braces ({@link dev.squall.validation.ConstraintMessages})
   * @param limits names and values of the limits that were broken, by turns
   */
  public void invalid(int start, String pathBelow, String code, String message, @Nullable Object... limits) {
    record(new Recorded(start, pathBelow, code, message, true, List.of(), Recorded.limits(limits)));
  }

  private void record(Recorded failure) {
    FailureList known = failures;
    if (known == null) {
      known = new FailureList();
      failures = known;
    }
    known.add(failure);
    if (known.size() == MAX_FAILURES) {
      throw known.exception(this);
    }
  }

  /**
   * Ends reading: nothing but white space may follow.
   *
   * @throws JsonException if something follows, or if a failure was recorded
   */
  public void finish() {
    if (next() >= 0) {
      throw malformed("the end of the document");
    }
    if (failures != null) {
      throw failures.exception(this);
    }
  }

  /** What is thrown if something else should stand at the cursor. */
  JsonException malformed(String expected) {
    return malformed(at, expected);
  }

  JsonException malformed(int offset, String expected) {
    return FailureList.malformed(this, offset, expected);
  }

  JsonException tooDeep(int offset) {
    return FailureList.refused(this, offset, "There are more than " + MAX_DEPTH + " arrays and objects within each other.");
  }
}
