package users;

/** An amount. */
public record Money(long cents) {

  /** Reads it. */
  public static Money parse(String text) {
    return new Money(Long.parseLong(text.replace(",", "")));
  }

  /** Writes it. */
  public static String format(Money money) {
    return money.cents() / 100 + "," + "%02d".formatted(money.cents() % 100);
  }
}
