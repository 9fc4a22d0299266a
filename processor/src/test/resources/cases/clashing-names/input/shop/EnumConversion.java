package shop;

final class EnumConversion {
  private EnumConversion() {}
}
