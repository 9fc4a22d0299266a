package dev.squall.benchmarks.template;

import com.fizzed.rocker.RockerModel;
import com.fizzed.rocker.runtime.ArrayOfByteArraysOutput;
import dev.squall.benchmarks.jstachio.JstachioFortunes;
import dev.squall.benchmarks.jstachio.JstachioFortunesRenderer;
import dev.squall.benchmarks.jstachio.JstachioStocks;
import dev.squall.benchmarks.jstachio.JstachioStocksRenderer;
import dev.squall.benchmarks.template.rocker.fortunes;
import dev.squall.benchmarks.template.rocker.stocks;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.jstach.jstachio.output.ByteBufferEncodedOutput;
import io.jstach.jstachio.output.ByteBufferedOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The engines as their documentation has them used, with static text encoded ahead where they offer it. */
public final class PeerRenderers implements OtherRenderers {

  /** For {@link Renderers}, which makes it by name. */
  public PeerRenderers() {}

  @Override
  public Map<String, PageRenderer> of(PageKind page) {
    Map<String, PageRenderer> renderers = new LinkedHashMap<>();
    renderers.put("jte", new Jte(page));
    renderers.put("Rocker", new Rocker(page));
    renderers.put("JStachio", new Jstachio(page));
    return renderers;
  }

  private static final class Jte implements PageRenderer {
    private final TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, PeerRenderers.class.getClassLoader(), "gg.jte.generated.pages");
    private final ReusedArray array = new ReusedArray();
    private final String name;
    private final Object model;

    Jte(PageKind page) {
      name = page == PageKind.FORTUNES ? "fortunes.jte" : "stocks.jte";
      model = page == PageKind.FORTUNES ? FortunesPage.create() : Renderers.stocks(page);
    }

    @Override
    public int render() throws IOException {
      Utf8ByteOutput output = new Utf8ByteOutput();
      engine.render(name, model, output);
      array.restart();
      output.writeTo(array);
      return array.count();
    }

    @Override
    public byte[] bytes() {
      return array.bytes();
    }
  }

  private static final class Rocker implements PageRenderer {
    private final ReusedArray array = new ReusedArray();
    private final PageKind page;
    private final StocksPage stocksPage;
    private final FortunesPage fortunesPage = FortunesPage.create();

    Rocker(PageKind page) {
      this.page = page;
      stocksPage = Renderers.stocks(page);
    }

    @Override
    public int render() {
      RockerModel model = page == PageKind.FORTUNES ? fortunes.template(fortunesPage) : stocks.template(stocksPage);
      ArrayOfByteArraysOutput output = model.render(ArrayOfByteArraysOutput.FACTORY);
      array.restart();
      for (byte[] piece : output.getArrays()) {
        array.write(piece, 0, piece.length);
      }
      return array.count();
    }

    @Override
    public byte[] bytes() {
      return array.bytes();
    }
  }

  private static final class Jstachio implements PageRenderer {
    private final Buffer buffer = new Buffer();
    private final ByteBufferEncodedOutput output = buffer;
    private final PageKind page;
    private final JstachioStocks stocksPage;
    private final JstachioFortunes fortunesPage = new JstachioFortunes(FortunesPage.create().fortunes());

    Jstachio(PageKind page) {
      this.page = page;
      stocksPage = new JstachioStocks(Renderers.stocks(page).stocks());
    }

    @Override
    public int render() {
      buffer.restart();
      if (page == PageKind.FORTUNES) {
        JstachioFortunesRenderer.of().write(fortunesPage, output);
      } else {
        JstachioStocksRenderer.of().write(stocksPage, output);
      }
      return buffer.size();
    }

    @Override
    public byte[] bytes() {
      return buffer.toByteArray();
    }
  }

  /** The buffer that JStachio ships, used again and again. */
  private static final class Buffer extends ByteBufferedOutputStream {

    Buffer() {
      super(16 << 10);
    }

    void restart() {
      count = 0;
    }
  }
}
