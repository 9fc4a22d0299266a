package dev.squall.benchmarks.template;

import dev.squall.render.Utf8Output;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The renderers of each page, the code by hand first. */
public final class Renderers {
  private static final int CAPACITY = 16 << 10;

  private Renderers() {}

  /** All that this build has, by name; their pages are compared. */
  public static Map<String, PageRenderer> of(PageKind page) throws IOException {
    Map<String, PageRenderer> renderers = new LinkedHashMap<>();
    renderers.put("by hand", new ByHand(page));
    renderers.put("squall", new Squall(page));
    others().ifPresent(other -> renderers.putAll(other.of(page)));
    PageRenderer wanted = new ByHand(page);
    int length = wanted.render();
    for (Map.Entry<String, PageRenderer> renderer : renderers.entrySet()) {
      int rendered = renderer.getValue().render();
      PageBytes.check(renderer.getKey(), wanted.bytes(), length, renderer.getValue().bytes(), rendered);
    }
    return renderers;
  }

  /** Those of the Maven profile {@code peers}, if the build has it. */
  private static Optional<OtherRenderers> others() {
    try {
      Class<?> peers = Class.forName("dev.squall.benchmarks.template.PeerRenderers");
      return Optional.of((OtherRenderers) peers.getConstructor().newInstance());
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is shown. */
  static StocksPage stocks(PageKind page) {
    return StocksPage.of(page == PageKind.STOCKS_FAR);
  }

  private static final class ByHand implements PageRenderer {
    private final byte[] array = new byte[CAPACITY];
    private final PageKind page;
    private final StocksPage stocks;
    private final FortunesPage fortunes = FortunesPage.create();

    ByHand(PageKind page) {
      this.page = page;
      stocks = stocks(page);
    }

    @Override
    public int render() {
      return page == PageKind.FORTUNES ? HandPages.fortunes(array, fortunes) : HandPages.stocks(array, stocks);
    }

    @Override
    public byte[] bytes() {
      return array;
    }
  }

  private static final class Squall implements PageRenderer {
    private final Utf8Output out = new Utf8Output(CAPACITY);
    private final PageKind page;
    private final StocksPage stocks;
    private final FortunesPage fortunes = FortunesPage.create();

    Squall(PageKind page) {
      this.page = page;
      stocks = stocks(page);
    }

    @Override
    public int render() {
      out.clear();
      if (page == PageKind.FORTUNES) {
        FortunesPageTemplate.render(out, fortunes);
      } else {
        StocksPageTemplate.render(out, stocks);
      }
      return out.length();
    }

    @Override
    public byte[] bytes() {
      return out.toByteArray();
    }
  }
}
