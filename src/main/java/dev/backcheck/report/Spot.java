package dev.backcheck.report;

import dev.backcheck.rule.Place;
import dev.backcheck.source.Position;

/**
 * Where a place begins and ends, as lines and columns. An input that could not be read has one line
 * and one column.
 *
 * @param start of its first character
 * @param end behind its last character
 */
record Spot(Position start, Position end) {

  static Spot of(Place place) {
    return new Spot(
        place.source().position(place.range().start()),
        place.source().position(place.range().end()));
  }

  int line() {
    return start.line();
  }

  int column() {
    return start.column();
  }

  boolean isOnOneLine() {
    return start.line() == end.line();
  }

  /** {@code name:line:column}; only the name where nothing was read. */
  static String name(Place place, Style style) {
    String name = style.path(place.source().name());
    Spot spot = of(place);
    return place.source().text().isEmpty() ? name : name + ":" + spot.line() + ":" + spot.column();
  }
}
