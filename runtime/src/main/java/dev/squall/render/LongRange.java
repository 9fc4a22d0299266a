package dev.squall.render;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Long numbers that follow each other, as a list that holds none of them. Immutable. */
final class LongRange extends AbstractList<Long> implements RandomAccess {
  private final long first;
  private final int size;

  LongRange(long first, int size) {
    this.first = first;
    this.size = size;
  }

  @Override
  public Long get(int index) {
    return first + Objects.checkIndex(index, size);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean contains(Object value) {
    return indexOf(value) >= 0;
  }

  @Override
  public int indexOf(Object value) {
    if (!(value instanceof Long number) || number < first) {
      return -1;
    }
    long index = number - first;
    return index >= 0 && index < size ? (int) index : -1;
  }

  @Override
  public int lastIndexOf(Object value) {
    return indexOf(value);
  }
}
