package shop;

import dev.squall.annotation.Application;

@Application
public final class Shop {}
