package shop;

final class Replies {
  private Replies() {}
}
