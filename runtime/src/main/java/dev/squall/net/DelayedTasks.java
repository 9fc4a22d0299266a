package dev.squall.net;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tasks in the order of their deadlines: a binary heap that any of them can be taken out of. For one thread. */
final class DelayedTasks {
  private static final int INITIAL = 16;

  private @Nullable DelayedTask[] heap = new DelayedTask[INITIAL];
  private int size;
  private long added;

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  void add(DelayedTask task) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
    }
    task.number = added++;
    size++;
    up(size - 1, task);
  }

  /** Takes a task out, if it is there. */
  void remove(DelayedTask task) {
    int place = task.place;
    if (place < 0) {
      return;
    }
    task.place = -1;
    size--;
    DelayedTask last = at(size);
    heap[size] = null;
    if (last == task) {
      return;
    }
    if (place > 0 && last.isBefore(at((place - 1) / 2))) {
      up(place, last);
    } else {
      down(place, last);
    }
  }

  /** Takes out the first task if it is due; null if there is none. */
  @Nullable DelayedTask pollDue(long now) {
    if (size == 0 || at(0).deadline - now > 0) {
      return null;
    }
    DelayedTask first = at(0);
    remove(first);
    return first;
  }

  /** Nanoseconds until the first one is due; not to be asked of none. */
  long nanosUntilNext(long now) {
    return Math.max(0, at(0).deadline - now);
  }

  private DelayedTask at(int place) {
    DelayedTask task = heap[place];
    if (task == null) {
      throw new IllegalStateException("there is no task at " + place);
    }
    return task;
  }

  private void up(int from, DelayedTask task) {
    int place = from;
    while (place > 0 && task.isBefore(at((place - 1) / 2))) {
      set(place, at((place - 1) / 2));
      place = (place - 1) / 2;
    }
    set(place, task);
  }

  private void down(int from, DelayedTask task) {
    int place = from;
    while (2 * place + 1 < size) {
      int child = 2 * place + 1;
      if (child + 1 < size && at(child + 1).isBefore(at(child))) {
        child++;
      }
      if (!at(child).isBefore(task)) {
        break;
      }
      set(place, at(child));
      place = child;
    }
    set(place, task);
  }

  private void set(int place, DelayedTask task) {
    heap[place] = task;
    task.place = place;
  }
}
