package shop;

public final class Services {
  public Services() {}
}
