package dev.squall.benchmarks.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the values; the same ones every time. */
final class Documents {
  private static final String[] WORDS = {
    "Lamp", "Chair", "Oak", "Table", "small", "white", "Desk", "Shelf", "garden", "Stuhl f\u00FCr K\u00FCche", "Set of 4", "23\u2033", "kettle"
  };
  private static final String[] NAMES = {"Ada Lovelace", "Grace Hopper", "Alan Turing", "Zo\u00EB Sm\u00EFth", "Edsger Dijkstra", "Barbara Liskov"};

  private Documents() {}

  static User user() {
    return new User(4711, "Ada Lovelace", "ada.lovelace@example.org", true, 1234.56, LocalDate.of(1815, 12, 10));
  }

  static OrderPage orders(int count) {
    Random random = new Random(5);
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      orders.add(order(random, 100_000 + i));
    }
    return new OrderPage(orders, count);
  }

  private static Order order(Random random, long id) {
    List<OrderLine> lines = new ArrayList<>();
    double total = 0;
    for (int i = 0; i < 4; i++) {
      OrderLine line =
          new OrderLine(
              "SKU-" + (10_000 + random.nextInt(90_000)), title(random), 1 + random.nextInt(5), random.nextInt(100_000) / 100.0);
      lines.add(line);
      total += line.quantity() * line.price();
    }
    OffsetDateTime placed =
        OffsetDateTime.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), random.nextInt(60), random.nextInt(60),
            random.nextInt(1000) * 1_000_000, ZoneOffset.UTC);
    String note = random.nextInt(4) == 0 ? "Leave it at the \"back\" door,\nplease; " + title(random) : null;
    return new Order(
        id,
        NAMES[random.nextInt(NAMES.length)],
        placed,
        placed.toLocalDate().plusDays(random.nextInt(20)),
        random.nextBoolean(),
        lines,
        // Of numbers with all their digits, two of the peers lose the last ones.
        Math.round(total * 100) / 100.0,
        note);
  }

  private static String title(Random random) {
    StringBuilder title = new StringBuilder();
    int words = 2 + random.nextInt(4);
    for (int i = 0; i < words; i++) {
      title.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return title.toString();
  }
}
