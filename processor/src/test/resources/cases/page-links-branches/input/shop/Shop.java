package shop;

import dev.squall.annotation.Application;

@Application
class Shop {}
