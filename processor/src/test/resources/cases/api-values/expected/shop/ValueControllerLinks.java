// Generated from shop.ValueController by Squall. Edits are lost.
package shop;

import dev.squall.dispatch.Conversions;
import dev.squall.dispatch.Link;
import dev.squall.dispatch.LinkBuilder;
import dev.squall.dispatch.SegmentPattern;
import java.time.Year;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Builds the URLs of {@code shop.ValueController}.
 */
@Generated("dev.squall.processor.RouteProcessor")
@SuppressWarnings({"all", "auxiliaryclass", "deprecation", "exports", "rawtypes", "removal"})
public final class ValueControllerLinks {
  private ValueControllerLinks() {
  }

  /**
   * {@code /values/parts}, handled by {@code ValueController.parts(ValueController.Parts)}.
   */
  public static Link parts() {
    return new LinkBuilder()
        .literal("/values/parts")
        .build();
  }

  /**
   * {@code /values/keys}, handled by {@code ValueController.keys(ValueController.Keys)}.
   */
  public static Link keys() {
    return new LinkBuilder()
        .literal("/values/keys")
        .build();
  }

  /**
   * {@code /values/numbers}, handled by {@code ValueController.numbers(Optional<List<Integer>>)}.
   */
  public static Link numbers() {
    return new LinkBuilder()
        .literal("/values/numbers")
        .build();
  }

  /**
   * {@code /values/order}, handled by {@code ValueController.order(ValueController.Order)}.
   */
  public static Link order() {
    return new LinkBuilder()
        .literal("/values/order")
        .build();
  }

  /**
   * {@code /values/plain}, handled by {@code ValueController.plain(boolean)}.
   */
  public static Link plain() {
    return new LinkBuilder()
        .literal("/values/plain")
        .build();
  }

  /**
   * {@code /values/words}, handled by {@code ValueController.words(ValueController.Words)}.
   */
  public static Link words() {
    return new LinkBuilder()
        .literal("/values/words")
        .build();
  }

  /**
   * {@code /values/{year:20[0-9]+}}, handled by {@code ValueController.year(Year)}.
   */
  public static Link year(Year year) {
    return new LinkBuilder()
        .literal("/values/")
        .variable(year, Conversions.YEAR)
        .matching("year", Patterns0.YEAR)
        .build();
  }

  /**
   * {@code /values/files/{path*}}, handled by {@code ValueController.purge(String)}.
   */
  public static Link purge(String path) {
    return new LinkBuilder()
        .literal("/values/files/")
        .rest(path)
        .build();
  }

  /**
   * {@code /values}, handled by {@code ValueController.find(Set<String>, List<String>)}.
   */
  public static Link find() {
    return new LinkBuilder()
        .literal("/values")
        .build();
  }

  /**
   * {@code /values}, handled by {@code ValueController.find(Set<String>, List<String>)}.
   */
  public static Link find(Set<String> word, List<String> not) {
    return new LinkBuilder()
        .literal("/values")
        .queryAll("word", word, Conversions.STRING)
        .queryAll("not", not, Conversions.STRING)
        .build();
  }

  private static final class Patterns0 {
    static final SegmentPattern YEAR = new SegmentPattern("4a1011121372V6040301201013200103411034");

    private Patterns0() {
    }
  }
}
