package shop;

import dev.squall.annotation.Application;

@Application
final class Shop {}
