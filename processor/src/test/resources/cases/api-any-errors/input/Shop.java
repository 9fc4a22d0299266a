package shop;

import dev.squall.annotation.Application;

@Application(errors = Failures.class)
public final class Shop {}
