package shop;

final class Reply {
  private Reply() {}
}
