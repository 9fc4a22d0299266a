package dev.squall.json;

/**
 * Where arrays and objects end that have been gone over in search of a member that comes late, so that those which look for such a
 * member within them need not go over all that is below them again: objects of several kinds within each other are then read in time
 * linear in their length, however deep they are. Of one reader.
 *
 * <p>Only what adds {@value #LEAST} bytes or more to what was kept last within it is kept: at most one entry for 32 bytes.
 */
final class SkippedValues {
  private static final int LEAST = 64;
  private static final int LEAST_ROOM = 16;

  /** Starts, each plus one so that zero is a free slot, and ends; a hash table at most half full. */
  private int[] starts = new int[LEAST_ROOM];

  private int[] ends = new int[LEAST_ROOM];
  private int size;

  /** What was kept, or asked for, last. */
  private int lastStart = -1;

  private int lastLength;

  /** Behind all that is kept. */
  private int covered;

  /** How many bytes of arrays and objects searches have gone over; and how many the present one has not had to look at. */
  private long scanned;

  private int spared;

  /** A search begins to skip a value at an offset: what lies before it is never asked for again. */
  void begin(int at) {
    spared = 0;
    if (at >= covered && size > 0) {
      starts = new int[LEAST_ROOM];
      ends = new int[LEAST_ROOM];
      size = 0;
      lastStart = -1;
    }
  }

  /** The search has skipped the value, from one offset to another. */
  void searched(int from, int to) {
    scanned += to - from - spared;
  }

  /** How many bytes of arrays and objects searches have looked at. */
  long scanned() {
    return scanned;
  }

  /** Where the array or object ends that starts at an offset; -1 if that is not known. */
  int end(int start) {
    int slot = slot(start, starts);
    if (starts[slot] == 0) {
      return -1;
    }
    lastStart = start;
    lastLength = ends[slot] - start;
    spared += lastLength;
    return ends[slot];
  }

  /** Keeps where an array or object starts and ends; those within it come before it. */
  void add(int start, int end) {
    int length = end - start;
    int within = lastStart > start ? lastLength : 0;
    if (length - within < LEAST) {
      return;
    }
    if (++size * 2 > starts.length) {
      grow();
    }
    put(start, end, starts, ends);
    lastStart = start;
    lastLength = length;
    covered = Math.max(covered, end);
  }

  private void grow() {
    int[] moreStarts = new int[2 * starts.length];
    int[] moreEnds = new int[moreStarts.length];
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] != 0) {
        put(starts[i] - 1, ends[i], moreStarts, moreEnds);
      }
    }
    starts = moreStarts;
    ends = moreEnds;
  }

  private static void put(int start, int end, int[] starts, int[] ends) {
    int slot = slot(start, starts);
    starts[slot] = start + 1;
    ends[slot] = end;
  }

  /** The slot of a start, or the free one that it would have. The multiplier spreads what lies at equal distances. */
  private static int slot(int start, int[] starts) {
    int mask = starts.length - 1;
    int slot = ((start * 0x9E37_79B9) >>> 8) & mask;
    while (starts[slot] != 0 && starts[slot] != start + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
