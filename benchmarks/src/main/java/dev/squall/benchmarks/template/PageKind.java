package dev.squall.benchmarks.template;

/** The pages that are rendered. */
public enum PageKind {
  /** Twenty rows with three doubles each, in ASCII. */
  STOCKS,
  /** The same with five names in Chinese, Japanese and Korean. */
  STOCKS_FAR,
  /** Thirteen rows with a number and a text. */
  FORTUNES
}
