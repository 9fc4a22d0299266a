package dev.squall.template.source;

/** Where the chars of a text stand in a template's source, from which some may have been left out or replaced. */
public final class TextOffsets {
  private final int first;
  private final int[] offsets;

  private TextOffsets(int first, int[] offsets) {
    this.first = first;
    this.offsets = offsets;
  }

  /** The chars follow each other in the source. */
  public static TextOffsets from(int first) {
    return new TextOffsets(first, new int[0]);
  }

  /** Each char has an offset of its own. */
  public static TextOffsets of(int[] offsets) {
    return new TextOffsets(0, offsets.clone());
  }

  /** The offset in the source of a char of the text. */
  public int of(int index) {
    return offsets.length == 0 ? first + index : offsets[index];
  }
}
