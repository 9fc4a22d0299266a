package dev.squall.dispatch;

/**
 * Constants of an enum by their names, in exact spelling. The language in a path is the alternation of the names: {@code
 * ACTIVE|PAUSED}.
 *
 * @param <E> the enum
 */
public final class EnumConversion<E extends Enum<E>> implements Conversion<E> {
  private final E[] constants;

  /**
   * A conversion for an enum.
   *
   * @param constants what the enum's {@code values()} returns; not copied, not to be changed
   */
  public EnumConversion(E[] constants) {
    this.constants = constants;
  }

  @Override
  public E parse(String text) {
    for (E constant : constants) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("expected " + expected());
  }

  @Override
  public String format(E value) {
    return value.name();
  }

  @Override
  public String expected() {
    StringBuilder names = new StringBuilder(constants.length > 1 ? "one of " : "");
    for (int i = 0; i < constants.length; i++) {
      names.append(i == 0 ? "" : ", ").append(constants[i].name());
    }
    return names.toString();
  }
}
