package dev.squall.benchmarks.json;

import dev.squall.dispatch.Conversions;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A codec by hand, in the form of those that are generated. */
final class OrderPageCodec implements JsonCodec<OrderPage> {
  static final OrderPageCodec CODEC = new OrderPageCodec();

  private static final String[] PAGE = {"orders", "total"};
  private static final String[] ORDER = {"id", "customer", "placed", "due", "paid", "lines", "total", "note"};
  private static final String[] LINE = {"sku", "title", "quantity", "price"};
  private static final byte[] ORDERS = utf8(",\"orders\":");
  private static final byte[] TOTAL = utf8(",\"total\":");
  private static final byte[] ID = utf8(",\"id\":");
  private static final byte[] CUSTOMER = utf8(",\"customer\":");
  private static final byte[] PLACED = utf8(",\"placed\":");
  private static final byte[] DUE = utf8(",\"due\":");
  private static final byte[] PAID = utf8(",\"paid\":");
  private static final byte[] LINES = utf8(",\"lines\":");
  private static final byte[] NOTE = utf8(",\"note\":");
  private static final byte[] SKU = utf8(",\"sku\":");
  private static final byte[] TITLE = utf8(",\"title\":");
  private static final byte[] QUANTITY = utf8(",\"quantity\":");
  private static final byte[] PRICE = utf8(",\"price\":");
  private static final byte[] ORDERS_FIRST = utf8("{\"orders\":");
  private static final byte[] ID_FIRST = utf8("{\"id\":");
  private static final byte[] SKU_FIRST = utf8("{\"sku\":");

  private OrderPageCodec() {}

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable OrderPage read(JsonReader in) {
    int before = in.failures();
    int start = in.start();
    if (!in.beginObject()) {
      return null;
    }
    int seen = 0;
    List<Order> orders = null;
    int total = 0;
    if (in.expectField(ORDERS)) {
      orders = readOrders(in);
      seen |= 1;
    }
    if (in.expectField(TOTAL)) {
      total = in.readInt();
      seen |= 2;
    }
    while (in.nextField()) {
      int member = JsonMembers.index(in, PAGE);
      if (member < 0) {
        in.unknown(start, PAGE);
      } else if ((seen >> member & 1) != 0) {
        in.duplicate();
      } else if (member == 0) {
        orders = readOrders(in);
        seen |= 1;
      } else {
        total = in.readInt();
        seen |= 2;
      }
    }
    if (seen != 3) {
      JsonMembers.missing(in, start, seen, PAGE);
    }
    return in.failures() != before || orders == null ? null : new OrderPage(orders, total);
  }

  private static @Nullable List<Order> readOrders(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Order> orders = new ArrayList<>();
    while (in.nextElement()) {
      Order order = readOrder(in);
      if (order != null) {
        orders.add(order);
      }
    }
    return orders;
  }

  private static @Nullable Order readOrder(JsonReader in) {
    int before = in.failures();
    int start = in.start();
    if (!in.beginObject()) {
      return null;
    }
    int seen = 0;
    long id = 0;
    String customer = null;
    OffsetDateTime placed = null;
    LocalDate due = null;
    boolean paid = false;
    List<OrderLine> lines = null;
    double total = 0;
    String note = null;
    if (in.expectField(ID)) {
      id = in.readLong();
      seen |= 1;
    }
    if (in.expectField(CUSTOMER)) {
      customer = in.readString();
      seen |= 2;
    }
    if (in.expectField(PLACED)) {
      placed = in.read(Conversions.OFFSET_DATE_TIME);
      seen |= 4;
    }
    if (in.expectField(DUE)) {
      due = in.read(Conversions.LOCAL_DATE);
      seen |= 8;
    }
    if (in.expectField(PAID)) {
      paid = in.readBoolean();
      seen |= 16;
    }
    if (in.expectField(LINES)) {
      lines = readLines(in);
      seen |= 32;
    }
    if (in.expectField(TOTAL)) {
      total = in.readDouble();
      seen |= 64;
    }
    if (in.expectField(NOTE)) {
      note = in.tryNull() ? null : in.readString();
      seen |= 128;
    }
    while (in.nextField()) {
      int member = JsonMembers.index(in, ORDER);
      if (member < 0) {
        in.unknown(start, ORDER);
        continue;
      }
      if ((seen >> member & 1) != 0) {
        in.duplicate();
        continue;
      }
      seen |= 1 << member;
      switch (member) {
        case 0 -> id = in.readLong();
        case 1 -> customer = in.readString();
        case 2 -> placed = in.read(Conversions.OFFSET_DATE_TIME);
        case 3 -> due = in.read(Conversions.LOCAL_DATE);
        case 4 -> paid = in.readBoolean();
        case 5 -> lines = readLines(in);
        case 6 -> total = in.readDouble();
        default -> note = in.tryNull() ? null : in.readString();
      }
    }
    if ((seen | 128) != 255) {
      JsonMembers.missing(in, start, seen | 128, ORDER);
    }
    if (in.failures() != before || customer == null || placed == null || due == null || lines == null) {
      return null;
    }
    return new Order(id, customer, placed, due, paid, lines, total, note);
  }

  private static @Nullable List<OrderLine> readLines(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    List<OrderLine> lines = new ArrayList<>();
    while (in.nextElement()) {
      OrderLine line = readLine(in);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static @Nullable OrderLine readLine(JsonReader in) {
    int before = in.failures();
    int start = in.start();
    if (!in.beginObject()) {
      return null;
    }
    int seen = 0;
    String sku = null;
    String title = null;
    int quantity = 0;
    double price = 0;
    if (in.expectField(SKU)) {
      sku = in.readString();
      seen |= 1;
    }
    if (in.expectField(TITLE)) {
      title = in.readString();
      seen |= 2;
    }
    if (in.expectField(QUANTITY)) {
      quantity = in.readInt();
      seen |= 4;
    }
    if (in.expectField(PRICE)) {
      price = in.readDouble();
      seen |= 8;
    }
    while (in.nextField()) {
      int member = JsonMembers.index(in, LINE);
      if (member < 0) {
        in.unknown(start, LINE);
        continue;
      }
      if ((seen >> member & 1) != 0) {
        in.duplicate();
        continue;
      }
      seen |= 1 << member;
      switch (member) {
        case 0 -> sku = in.readString();
        case 1 -> title = in.readString();
        case 2 -> quantity = in.readInt();
        default -> price = in.readDouble();
      }
    }
    if (seen != 15) {
      JsonMembers.missing(in, start, seen, LINE);
    }
    return in.failures() != before || sku == null || title == null ? null : new OrderLine(sku, title, quantity, price);
  }

  @Override
  public void write(JsonWriter out, OrderPage value) {
    out.raw(ORDERS_FIRST);
    out.raw('[');
    boolean first = true;
    for (Order order : value.orders()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      write(out, order);
    }
    out.raw(']');
    out.raw(TOTAL);
    out.number(value.total());
    out.raw('}');
  }

  private static void write(JsonWriter out, Order value) {
    out.raw(ID_FIRST);
    out.number(value.id());
    out.raw(CUSTOMER);
    out.string(value.customer());
    out.raw(PLACED);
    out.text(Conversions.OFFSET_DATE_TIME, value.placed());
    out.raw(DUE);
    out.text(Conversions.LOCAL_DATE, value.due());
    out.raw(PAID);
    out.bool(value.paid());
    out.raw(LINES);
    out.raw('[');
    boolean first = true;
    for (OrderLine line : value.lines()) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      write(out, line);
    }
    out.raw(']');
    out.raw(TOTAL);
    out.number(value.total());
    out.raw(NOTE);
    if (value.note() == null) {
      out.nullValue();
    } else {
      out.string(value.note());
    }
    out.raw('}');
  }

  private static void write(JsonWriter out, OrderLine value) {
    out.raw(SKU_FIRST);
    out.string(value.sku());
    out.raw(TITLE);
    out.string(value.title());
    out.raw(QUANTITY);
    out.number(value.quantity());
    out.raw(PRICE);
    out.number(value.price());
    out.raw('}');
  }
}
