package dev.squall.benchmarks.json;

/** Which document is read or written. */
public enum DocumentKind {
  /** A user of six members. */
  SMALL(0),
  /** 50 orders of four lines each. */
  MEDIUM(50),
  /** 5,000 of them. */
  LARGE(5_000);

  private final int orders;

  DocumentKind(int orders) {
    this.orders = orders;
  }

  Object value() {
    return orders == 0 ? Documents.user() : Documents.orders(orders);
  }
}
