package shop;

public final class Names {
  public static final String SHOP = "Corner & Co";

  private Names() {}

  public static String shout(String text) {
    return text + "!";
  }

  public static String shout(String text, int times) {
    return text + "!".repeat(times);
  }
}
