package dev.squall.http;

import java.io.IOException;

/**
 * Writes the items of which a body consists, one after the other. Stateless, since a response may be sent several times at once.
 *
 * @param <T> the type of the items
 */
public interface ItemWriter<T> {

  /**
   * Writes an item. It need not flush.
   *
   * @param index the item's number, from 0
   * @throws IOException if the client has gone
   */
  void write(T item, long index, BodyOutput out) throws IOException;

  /**
   * Writes what stands behind the last item; nothing by default.
   *
   * @param count how many items there were
   * @throws IOException if the client has gone
   */
  default void end(long count, BodyOutput out) throws IOException {}
}
