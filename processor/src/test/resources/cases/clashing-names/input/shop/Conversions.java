package shop;

final class Conversions {
  private Conversions() {}
}
