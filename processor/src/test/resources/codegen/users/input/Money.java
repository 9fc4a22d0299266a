package users;

/** An amount. */
public record Money(long cents) {

  /** Reads it; what it does with other texts is not pretty. */
  public static Money parse(String text) {
    if (text.equals("free")) {
      return null;
    }
    String[] parts = text.split(",");
    return new Money(Math.addExact(Math.multiplyExact(Long.parseLong(parts[0]), 100), Long.parseLong(parts[1])));
  }

  /** Writes it. */
  public static String format(Money money) {
    return money.cents() / 100 + "," + "%02d".formatted(money.cents() % 100);
  }
}
