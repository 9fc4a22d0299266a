package shop;

final class LinkBuilder {
  private LinkBuilder() {}
}
