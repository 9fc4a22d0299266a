package shop;

final class DispatchTable {
  private DispatchTable() {}
}
