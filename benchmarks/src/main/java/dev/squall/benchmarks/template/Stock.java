package dev.squall.benchmarks.template;

/**
 * A row of the page of stocks.
 *
 * @param number from 1
 * @param url of the company
 */
public record Stock(int number, String symbol, String name, String url, double price, double change, double ratio) {

  /** The class of the row. */
  public String rowClass() {
    return (number & 1) == 0 ? "even" : "odd";
  }

  /** Whether the price fell. */
  public boolean negative() {
    return change < 0;
  }
}
