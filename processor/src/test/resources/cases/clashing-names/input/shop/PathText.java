package shop;

final class PathText {
  private PathText() {}
}
