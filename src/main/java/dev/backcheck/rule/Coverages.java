package dev.backcheck.rule;

import dev.backcheck.rule.Suppression.Named;
import dev.backcheck.rule.Suppression.Scope;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/**
 * Which suppression of a script silences which finding: the innermost of those that cover the place
 * where it begins. The work grows with what there is, not with its square.
 */
final class Coverages {

  private record Cover(SourceRange range, int number, Suppression suppression) {}

  // Innermost last: the one that begins latest, then the shortest, then the last one written.
  private static final Comparator<Cover> INNER =
      Comparator.comparingInt((Cover cover) -> cover.range().start())
          .thenComparing(Comparator.comparingInt((Cover cover) -> cover.range().end()).reversed())
          .thenComparingInt(Cover::number);

  private final Map<String, List<Cover>> byRule = new LinkedHashMap<>();
  private final List<DynamicTexts> texts;

  /** The suppressions must be in force. */
  Coverages(List<Suppression> suppressions, List<DynamicTexts> texts, RuleNames names) {
    this.texts = texts;
    for (Suppression suppression : suppressions) {
      Scope scope = suppression.isForFile() ? Scope.FILE : Scope.STATEMENT;
      for (Named named : suppression.rules()) {
        names
            .find(named.name())
            .filter(rule -> rule.suppressible().compareTo(scope) >= 0)
            .ifPresent(rule -> add(rule.name(), suppression));
      }
    }
    byRule.values().forEach(this::addTexts);
  }

  private void add(String rule, Suppression suppression) {
    List<Cover> covers = byRule.computeIfAbsent(rule, any -> new ArrayList<>());
    suppression
        .covered()
        .forEach(range -> covers.add(new Cover(range, covers.size(), suppression)));
  }

  // What covers the statement that runs a text covers the text, wherever its literals stand.
  private void addTexts(List<Cover> covers) {
    List<Cover> more = new ArrayList<>();
    sweep(
        covers,
        texts,
        DynamicTexts::runner,
        (text, cover) ->
            text.parts()
                .forEach(
                    part ->
                        more.add(
                            new Cover(part, covers.size() + more.size(), cover.suppression()))));
    covers.addAll(more);
  }

  /** What silences findings, which are given in order; those that nothing does are not in it. */
  IdentityHashMap<Finding, Suppression> match(List<Finding> findings) {
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (byRule.containsKey(finding.rule())) {
        found.computeIfAbsent(finding.rule(), any -> new ArrayList<>()).add(finding);
      }
    }
    IdentityHashMap<Finding, Suppression> silenced = new IdentityHashMap<>();
    found.forEach(
        (rule, some) ->
            sweep(
                byRule.getOrDefault(rule, List.of()),
                some,
                finding -> finding.place().range().start(),
                (finding, cover) -> silenced.put(finding, cover.suppression())));
    return silenced;
  }

  /** Tells the innermost cover of each item that has one; items are sorted by their places. */
  private static <T> void sweep(
      List<Cover> covers, List<T> items, ToIntFunction<T> place, BiConsumer<T, Cover> found) {
    List<Cover> sorted = new ArrayList<>(covers);
    sorted.sort(INNER);
    TreeSet<Cover> open = new TreeSet<>(INNER);
    PriorityQueue<Cover> ends =
        new PriorityQueue<>(Comparator.comparingInt(cover -> cover.range().end()));
    int next = 0;
    for (T item : items) {
      int at = place.applyAsInt(item);
      for (; next < sorted.size() && sorted.get(next).range().start() <= at; next++) {
        open.add(sorted.get(next));
        ends.add(sorted.get(next));
      }
      while (!ends.isEmpty() && ends.element().range().end() <= at) {
        open.remove(ends.remove());
      }
      if (!open.isEmpty()) {
        found.accept(item, open.last());
      }
    }
  }
}
