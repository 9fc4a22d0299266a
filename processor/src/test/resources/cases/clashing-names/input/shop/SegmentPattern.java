package shop;

final class SegmentPattern {
  private SegmentPattern() {}
}
