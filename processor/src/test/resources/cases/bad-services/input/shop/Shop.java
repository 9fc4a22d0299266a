package shop;

import dev.squall.annotation.Application;

@Application(services = Services.class)
public final class Shop {
  private Shop() {}
}
