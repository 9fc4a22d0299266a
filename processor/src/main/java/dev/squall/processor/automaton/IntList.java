package dev.squall.processor.automaton;

import java.util.Arrays;

/** A growing array of numbers. */
final class IntList {
  private int[] numbers = new int[64];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int get(int index) {
    return numbers[index];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
