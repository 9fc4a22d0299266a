package shop;

import dev.squall.render.Utf8Output;

/** The pages of this case. */
public class Pages {
  private Pages() {}

  public static void show(Utf8Output out) {
    UserPageTemplate.render(out, new UserPage(new User(7, "<A>")));
  }
}
