package shop;

final class Generated {
  private Generated() {}
}
