package shop;

import dev.squall.annotation.Application;
import dev.squall.annotation.api.ApiInfo;

@Application
@ApiInfo(version = "1.0.0")
public final class Shop {}
