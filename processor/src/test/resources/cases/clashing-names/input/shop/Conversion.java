package shop;

final class Conversion {
  private Conversion() {}
}
