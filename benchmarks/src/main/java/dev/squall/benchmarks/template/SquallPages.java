package dev.squall.benchmarks.template;

import dev.squall.render.Utf8Output;
import java.nio.charset.StandardCharsets;

/** The pages as the template compiler writes them. */
final class SquallPages {
  private static final byte[] HEAD = bytes(
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <title>Stock Prices</title>
      <link rel="icon" href="/images/favicon.ico">
      <link rel="stylesheet" href="/css/style.css" media="all">
      <style>
      body { color: #333333; line-height: 150%; }
      thead { font-weight: bold; background-color: #CCCCCC; }
      .odd { background-color: #FFCCCC; }
      .even { background-color: #CCCCFF; }
      .minus { color: #FF0000; }
      </style>
      </head>
      <body>
      <h1>Stock Prices</h1>
      <table>
      <thead>
      <tr><th>#</th><th>symbol</th><th>name</th><th>price</th><th>change</th><th>ratio</th></tr>
      </thead>
      <tbody>
      """);
  private static final byte[] CLASS = bytes("<tr class=\"");
  private static final byte[] NUMBER = bytes("\"><td>");
  private static final byte[] LINK = bytes("</td><td><a href=\"/stocks/");
  private static final byte[] QUOTE = bytes("\">");
  private static final byte[] URL = bytes("</a></td><td><a href=\"");
  private static final byte[] PRICE = bytes("</a></td><td><strong>");
  private static final byte[] MINUS = bytes("</strong></td><td class=\"minus\">");
  private static final byte[] MINUS_RATIO = bytes("</td><td class=\"minus\">");
  private static final byte[] CHANGE = bytes("</strong></td><td>");
  private static final byte[] RATIO = bytes("</td><td>");
  private static final byte[] END = bytes("</td></tr>\n");
  private static final byte[] FOOT = bytes(
      """
      </tbody>
      </table>
      </body>
      </html>
      """);
  private static final byte[] FORTUNES = bytes(
      "<!DOCTYPE html>\n<html><head><title>Fortunes</title></head><body><table><tr><th>id</th><th>message</th></tr>");
  private static final byte[] ID = bytes("<tr><td>");
  private static final byte[] MESSAGE = bytes("</td><td>");
  private static final byte[] ROW_END = bytes("</td></tr>");
  private static final byte[] FORTUNES_END = bytes("</table></body></html>\n");

  private SquallPages() {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static void stocks(Utf8Output out, StocksPage page) {
    out.raw(HEAD);
    for (Stock stock : page.stocks()) {
      out.raw(CLASS);
      out.html(stock.rowClass());
      out.raw(NUMBER);
      out.number(stock.number());
      out.raw(LINK);
      out.urlPart(stock.symbol());
      out.raw(QUOTE);
      out.html(stock.symbol());
      out.raw(URL);
      out.url(stock.url());
      out.raw(QUOTE);
      out.html(stock.name());
      out.raw(PRICE);
      out.number(stock.price());
      if (stock.negative()) {
        out.raw(MINUS);
        out.number(stock.change());
        out.raw(MINUS_RATIO);
        out.number(stock.ratio());
      } else {
        out.raw(CHANGE);
        out.number(stock.change());
        out.raw(RATIO);
        out.number(stock.ratio());
      }
      out.raw(END);
    }
    out.raw(FOOT);
  }

  static void fortunes(Utf8Output out, FortunesPage page) {
    out.raw(FORTUNES);
    for (Fortune fortune : page.fortunes()) {
      out.raw(ID);
      out.number(fortune.id());
      out.raw(MESSAGE);
      out.html(fortune.message());
      out.raw(ROW_END);
    }
    out.raw(FORTUNES_END);
  }
}
