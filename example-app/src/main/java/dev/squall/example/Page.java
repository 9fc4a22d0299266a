package dev.squall.example;

import dev.squall.annotation.api.Example;
import java.util.List;

/**
 * A part of a list that may be long.
 *
 * @param items what is on this page; empty behind the last one
 * @param page the page's number, from 1
 * @param size how many there are on a full page
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, @Example("1") int page, @Example("100") int size, @Example("1") int total) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
