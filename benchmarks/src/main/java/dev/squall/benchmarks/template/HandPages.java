package dev.squall.benchmarks.template;

import java.nio.charset.StandardCharsets;

/** The pages as someone writes them who wants nothing but speed: the limit that templates are held against. */
final class HandPages {
  private static final byte[] HEAD = bytes(
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <title>Stock Prices</title>
      <link rel="icon" href="images/favicon.ico">
      <link rel="stylesheet" href="css/style.css" media="all">
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
  private static final byte[] LINK = bytes("</td><td><a href=\"stocks/");
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

  private HandPages() {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the page of stocks; gives back the index behind it. */
  static int stocks(byte[] bytes, StocksPage page) {
    int at = 0;
    at = HandWriter.raw(bytes, at, HEAD);
    for (Stock stock : page.stocks()) {
      at = HandWriter.raw(bytes, at, CLASS);
      at = HandWriter.html(bytes, at, stock.rowClass());
      at = HandWriter.raw(bytes, at, NUMBER);
      at = HandWriter.number(bytes, at, stock.number());
      at = HandWriter.raw(bytes, at, LINK);
      at = HandWriter.html(bytes, at, stock.symbol());
      at = HandWriter.raw(bytes, at, QUOTE);
      at = HandWriter.html(bytes, at, stock.symbol());
      at = HandWriter.raw(bytes, at, URL);
      at = HandWriter.html(bytes, at, stock.url());
      at = HandWriter.raw(bytes, at, QUOTE);
      at = HandWriter.html(bytes, at, stock.name());
      at = HandWriter.raw(bytes, at, PRICE);
      at = HandWriter.number(bytes, at, stock.price());
      if (stock.negative()) {
        at = HandWriter.raw(bytes, at, MINUS);
        at = HandWriter.number(bytes, at, stock.change());
        at = HandWriter.raw(bytes, at, MINUS_RATIO);
        at = HandWriter.number(bytes, at, stock.ratio());
      } else {
        at = HandWriter.raw(bytes, at, CHANGE);
        at = HandWriter.number(bytes, at, stock.change());
        at = HandWriter.raw(bytes, at, RATIO);
        at = HandWriter.number(bytes, at, stock.ratio());
      }
      at = HandWriter.raw(bytes, at, END);
    }
    at = HandWriter.raw(bytes, at, FOOT);
    return at;
  }

  /** Writes the page of fortunes; gives back the index behind it. */
  static int fortunes(byte[] bytes, FortunesPage page) {
    int at = 0;
    at = HandWriter.raw(bytes, at, FORTUNES);
    for (Fortune fortune : page.fortunes()) {
      at = HandWriter.raw(bytes, at, ID);
      at = HandWriter.number(bytes, at, fortune.id());
      at = HandWriter.raw(bytes, at, MESSAGE);
      at = HandWriter.html(bytes, at, fortune.message());
      at = HandWriter.raw(bytes, at, ROW_END);
    }
    at = HandWriter.raw(bytes, at, FORTUNES_END);
    return at;
  }
}
