package shop;

final class Segments {
  private Segments() {}
}
