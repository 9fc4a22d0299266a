package shop;

import dev.squall.annotation.Application;

@Application(services = Shop.Needs.class)
public final class Shop {
  /** What the controllers need. */
  public record Needs(Source source) {}

  private Shop() {}
}
