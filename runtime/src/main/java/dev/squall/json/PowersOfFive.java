package dev.squall.json;

import java.math.BigInteger;

/**
 * Multiplies decimal digits by a power of ten, and rounds the product to the nearest {@code double}, ties to even.
 *
 * <p>The idea is that of Eisel and Lemire (D. Lemire, Number Parsing at a Gigabyte per Second, 2021): {@code 10^n} is {@code 5^n * 2^n}, and the
 * first 128 bits of a power of five decide nearly always how the product is to be rounded. The product's upper half is computed with the first
 * 64 of them; only if the bits below those of the result are all ones, so that a carry could reach them, the others are looked at.
 */
final class PowersOfFive {
  private static final int LEAST = -342;
  private static final int MOST = 308;

  /** From here on, the reciprocal of a power of five is exact enough as it is. */
  private static final int LEAST_DIRECT = -27;

  /** The powers that leave the product exact, so that it may be a tie. */
  private static final int LEAST_OF_TIE = -4;

  private static final int MOST_OF_TIE = 23;
  private static final int BITS = 128;

  /** How many bits below a mantissa and its two bits for rounding the upper half of a product has. */
  private static final int BELOW = 64 - 52 - 3;

  private static final long BELOW_MASK = (1L << BELOW) - 1;
  private static final int BIAS = 1023;
  private static final int MOST_EXPONENT = 0x7FF;
  private static final long IMPLICIT = 1L << 52;

  /** The upper and lower half of each power by turns, shifted so that the first bit is set. */
  private static final long[] HALVES = halves();

  private PowersOfFive() {}

  private static long[] halves() {
    long[] halves = new long[2 * (MOST - LEAST + 1)];
    BigInteger power = BigInteger.ONE;
    BigInteger five = BigInteger.valueOf(5);
    for (int n = 0; n <= -LEAST; n++) {
      if (n <= MOST) {
        put(halves, n, power);
      }
      if (n > 0) {
        // Rounded up, so that what the bits behind it could add is on one side.
        int shift = -n >= LEAST_DIRECT ? power.bitLength() + BITS - 1 : 2 * (power.bitLength() + BITS);
        put(halves, -n, BigInteger.ONE.shiftLeft(shift).divide(power).add(BigInteger.ONE));
      }
      power = power.multiply(five);
    }
    return halves;
  }

  private static void put(long[] halves, int n, BigInteger power) {
    BigInteger bits = power.shiftRight(power.bitLength() - BITS);
    halves[2 * (n - LEAST)] = bits.shiftRight(64).longValue();
    halves[2 * (n - LEAST) + 1] = bits.longValue();
  }

  /** The double next to {@code digits * 10^n}; digits are 64 bits without a sign and not all zero. */
  static double times(long digits, int n) {
    if (n < LEAST) {
      return 0;
    }
    if (n > MOST) {
      return Double.POSITIVE_INFINITY;
    }
    int zeros = Long.numberOfLeadingZeros(digits);
    long shifted = digits << zeros;
    int index = 2 * (n - LEAST);
    long high = Math.unsignedMultiplyHigh(shifted, HALVES[index]);
    long low = shifted * HALVES[index];
    if ((high & BELOW_MASK) == BELOW_MASK) {
      long more = Math.unsignedMultiplyHigh(shifted, HALVES[index + 1]);
      low += more;
      high += Long.compareUnsigned(low, more) < 0 ? 1 : 0;
    }
    int upper = (int) (high >>> 63);
    long mantissa = high >>> (upper + BELOW);
    int exponent = (int) ((217_706L * n) >> 16) + 63 + upper - zeros + BIAS;
    if (exponent <= 0) {
      return subnormal(mantissa, exponent);
    }
    boolean tie = Long.compareUnsigned(low, 1) <= 0 && n >= LEAST_OF_TIE && n <= MOST_OF_TIE && (mantissa & 3) == 1;
    if (tie && mantissa << (upper + BELOW) == high) {
      mantissa &= ~1L;
    }
    mantissa = (mantissa + (mantissa & 1)) >>> 1;
    if (mantissa == IMPLICIT << 1) {
      mantissa = IMPLICIT;
      exponent++;
    }
    if (exponent >= MOST_EXPONENT) {
      return Double.POSITIVE_INFINITY;
    }
    return Double.longBitsToDouble((mantissa & ~IMPLICIT) | (long) exponent << 52);
  }

  private static double subnormal(long mantissa, int exponent) {
    int shift = 1 - exponent;
    if (shift >= 64) {
      return 0;
    }
    long shifted = mantissa >>> shift;
    long rounded = (shifted + (shifted & 1)) >>> 1;
    // One that rounds up to the smallest normal number has its bit where the exponent's first is.
    return Double.longBitsToDouble(rounded);
  }
}
