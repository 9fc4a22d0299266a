package shop;

import audit.Audit;
import dev.squall.annotation.Application;
import dev.squall.annotation.Mount;
import dev.squall.annotation.api.ApiInfo;
import dev.squall.annotation.api.SecurityScheme;

@Application(mounts = @Mount(value = Audit.class, at = "/audit"))
@ApiInfo(
    title = "The shop",
    version = "1.4.0",
    description = "Sells *everything*.",
    servers = "https://shop.example",
    security = {
      @SecurityScheme(name = "token", kind = SecurityScheme.Kind.BEARER, format = "JWT"),
      @SecurityScheme(name = "session", kind = SecurityScheme.Kind.COOKIE_KEY, parameter = "sid", description = "After a login.")
    })
public final class Shop {}
