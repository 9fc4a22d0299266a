package dev.squall.json;

import dev.squall.http.BadRequestException;
import dev.squall.http.HttpException;
import dev.squall.http.InvalidValue;
import dev.squall.http.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the elements that a splitter cuts out of a request's body. For one thread at a time.
 *
 * @param splitter cuts them out
 * @param codec reads one of them
 */
record ElementReader<T>(ElementSplitter splitter, JsonCodec<T> codec) {

  /**
   * Whether another element is there.
   *
   * @throws HttpException with status 413 if it is larger than allowed
   * @throws BadRequestException if something else is wrong, as {@link ElementSplitter#next} throws
   */
  boolean next() {
    try {
      return splitter.next();
    } catch (JsonException e) {
      throw splitter.tooLarge() ? tooLarge() : refused(e);
    }
  }

  private HttpException tooLarge() {
    String element = splitter.line() == 0 ? "The element /" + splitter.index() : "Line " + splitter.line();
    return new HttpException(413, element + " of the body has more than " + splitter.maxElement() + " bytes.");
  }

  /** The element. @throws BadRequestException if it is malformed, or does not fit */
  T read() {
    JsonReader reader = new JsonReader(splitter.bytes(), splitter.from(), splitter.to());
    try {
      T element = codec.read(reader);
      reader.finish();
      if (element == null) {
        throw new IllegalStateException("a codec gave back null, and recorded no failure");
      }
      return element;
    } catch (JsonException e) {
      throw refused(splitter.within(e));
    }
  }

  private BadRequestException refused(JsonException e) {
    List<InvalidValue> values = new ArrayList<>();
    for (JsonFailure failed : e.failures()) {
      boolean none = failed.pointer().isEmpty() && failed.code().equals(JsonFailure.MISSING);
      values.add(
          none ? new InvalidValue(Source.BODY, "", "a JSON array", null) : BodyFailures.told(failed, splitter.line() > 0));
    }
    return new BadRequestException(values);
  }
}
