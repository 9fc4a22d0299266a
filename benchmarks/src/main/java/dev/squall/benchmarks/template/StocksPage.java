package dev.squall.benchmarks.template;

import dev.squall.annotation.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Twenty stocks with their prices. */
@Template(value = "stocks.html", request = false)
public record StocksPage(List<Stock> stocks) {
  private static final int ROWS = 20;

  private static final String[] NAMES = {
    "Adobe Systems", "Advanced Micro Devices", "Agilent & Partners", "Alcoa Corporation", "Amphenol", "Analog Devices", "Applied Materials",
    "Arista Networks", "Autodesk", "Ball Corporation", "Baxter International", "Boston Scientific", "Brown & Brown", "Cadence Design Systems",
    "Carrier Global", "Cincinnati Financial", "Cognizant", "Corning Incorporated", "Cummins", "Devon Energy"
  };

  private static final String[] FAR_NAMES = {"\u30BD\u30CB\u30FC\u682A\u5F0F\u4F1A\u793E", "\u4E2D\u56FD\u79FB\u52A8", "\uC0BC\uC131\uC804\uC790", "\u30C8\u30E8\u30BF\u81EA\u52D5\u8ECA", "\u53F0\u7A4D\u96FB"};

  /** The page with names in ASCII, or with every fourth in Chinese, Japanese or Korean. */
  public static StocksPage of(boolean far) {
    List<Stock> stocks = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String name = far && i % 4 == 0 ? FAR_NAMES[i / 4] : NAMES[i];
      String symbol = NAMES[i].substring(0, 4).toUpperCase(Locale.ROOT).strip();
      double price = (1_234 + i * 7_919 % 30_000) / 100.0;
      double change = (i * 37 % 200 - 90) / 100.0;
      double ratio = (i * 53 % 900 - 400) / 100.0;
      stocks.add(new Stock(i + 1, symbol, name, "http://www." + symbol.toLowerCase(Locale.ROOT) + ".example/", price, change, ratio));
    }
    return new StocksPage(stocks);
  }
}
