package shop;

import audit.Audit;
import dev.squall.annotation.Application;
import dev.squall.annotation.Mount;
import dev.squall.annotation.api.ApiInfo;
import dev.squall.annotation.api.SecurityScheme;

@Application(mounts = @Mount(value = Audit.class, at = "/audit\u2028\u0085"))
@ApiInfo(
    title = "The\u2028shop",
    version = "1\u20290",
    description = "Sells\u2028\u2029\u0085\u000b\u000c \t\"\\u0041\" $S $$ */ ${x} \ud83d\ude00.",
    servers = "https://shop.example/\u2028",
    security =
        @SecurityScheme(
            name = "key",
            kind = SecurityScheme.Kind.QUERY_KEY,
            parameter = "k\u2028",
            description = "A\u2029key."))
public final class Shop {}
