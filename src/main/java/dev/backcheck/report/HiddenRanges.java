package dev.backcheck.report;

import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places of a script that must not be shown. */
final class HiddenRanges {

  private final NavigableMap<Integer, SourceRange> byStart = new TreeMap<>();

  private HiddenRanges() {}

  /** What the parser knows to be a secret, and what looks like one. */
  static HiddenRanges of(Script script) {
    HiddenRanges hidden = of(script.source());
    script.secrets().forEach(token -> hidden.add(withoutQuotes(token, script.source().text())));
    return hidden;
  }

  /** What looks like a secret. */
  static HiddenRanges of(Source source) {
    HiddenRanges hidden = new HiddenRanges();
    Redaction.ranges(source.text()).forEach(hidden::add);
    return hidden;
  }

  /** The first hidden range that ends behind an offset; empty at the end when there is none. */
  SourceRange next(int offset) {
    var before = byStart.floorEntry(offset);
    if (before != null && before.getValue().end() > offset) {
      return before.getValue();
    }
    var after = byStart.higherEntry(offset);
    return after == null ? new SourceRange(Integer.MAX_VALUE, Integer.MAX_VALUE) : after.getValue();
  }

  /** Whether a part of the range is hidden. */
  boolean touches(SourceRange range) {
    return next(range.start()).overlaps(range);
  }

  /** The text of a range with masks, fit for a log. */
  String masked(String text, SourceRange range) {
    StringBuilder result = new StringBuilder();
    int at = range.start();
    while (at < range.end()) {
      SourceRange secret = next(at);
      if (at >= secret.start()) {
        result.append(Redaction.MASK);
        at = secret.end();
      } else {
        int end = Math.min(secret.start(), range.end());
        result.append(text, at, end);
        at = end;
      }
    }
    return Printable.lines(result.toString());
  }

  private void add(SourceRange range) {
    SourceRange joined = range;
    var other = byStart.floorEntry(joined.end());
    while (other != null && other.getValue().end() >= joined.start()) {
      byStart.remove(other.getKey());
      joined = joined.to(other.getValue());
      other = byStart.floorEntry(joined.end());
    }
    if (joined.length() > 0) {
      byStart.put(joined.start(), joined);
    }
  }

  // The quotes stay, so that the frame still reads as SQL.
  private static SourceRange withoutQuotes(SourceRange token, String text) {
    int start = token.start();
    int end = token.end();
    if (start < end && (text.charAt(start) == 'N' || text.charAt(start) == 'n')) {
      start++;
    }
    if (start == end || "'\"[".indexOf(text.charAt(start)) < 0) {
      return token;
    }
    char closing = text.charAt(start) == '[' ? ']' : text.charAt(start);
    start++;
    if (end > start && text.charAt(end - 1) == closing) {
      end--;
    }
    return new SourceRange(start, end);
  }

  /** The hidden ranges of every script of a report, worked out when they are needed. */
  static final class Cache {

    private final Map<Source, Script> scripts = new HashMap<>();
    private final Map<Source, HiddenRanges> known = new HashMap<>();

    Cache(List<Script> scripts) {
      scripts.forEach(script -> this.scripts.put(script.source(), script));
    }

    HiddenRanges of(Source source) {
      return known.computeIfAbsent(
          source,
          unread -> {
            Script script = scripts.get(unread);
            return script == null ? HiddenRanges.of(unread) : HiddenRanges.of(script);
          });
    }
  }
}
