package dev.backcheck.model;

import dev.backcheck.source.LazyPattern;
import dev.backcheck.source.SourceRange;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Known;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a text that is put together and run could not be read. */
final class Gaps {

  private static final LazyPattern OURS = LazyPattern.of("(?i)\\b(BACKUP|RESTORE|CREDENTIAL)\\b");
  private static final LazyPattern CREDENTIAL = LazyPattern.of("(?i)\\bCREDENTIAL\\b");

  private final Map<Step, Set<SourceRange>> places = new HashMap<>();
  private final Set<Step> credentials = new HashSet<>();
  private final Set<Step> read = new HashSet<>();
  private final Set<Step> unfollowed = new HashSet<>();

  /**
   * Notes that a text was not read, if what is known of it speaks of what matters here.
   *
   * @param where its first unknown part, in the script itself
   */
  void add(Step step, SourceRange where, KnownText text) {
    if (mentions(text, OURS)) {
      places.computeIfAbsent(step, any -> new LinkedHashSet<>()).add(where);
    }
    if (mentions(text, CREDENTIAL)) {
      credentials.add(step);
    }
  }

  /** Notes that a statement of a text that a step runs was not read. */
  void add(Step step, SourceRange where) {
    places.computeIfAbsent(step, any -> new LinkedHashSet<>()).add(where);
  }

  /** Notes that a step does something to a credential of which the name is not known. */
  void addCredential(Step step) {
    credentials.add(step);
  }

  private static boolean mentions(KnownText text, LazyPattern words) {
    return text.pieces().stream()
        .anyMatch(piece -> piece instanceof Known known && words.matcher(known.text()).find());
  }

  /** Notes that all a step runs was read, but for what stands in literals and names. */
  void read(Step step) {
    read.add(step);
  }

  /** Notes that a step does something besides what was read. */
  void unfollowed(Step step) {
    unfollowed.add(step);
  }

  /** Whether all a step runs was read. */
  boolean isRead(Step step) {
    return read.contains(step) && !unfollowed.contains(step) && !places.containsKey(step);
  }

  /** The places for a step; empty where everything it runs was read. */
  List<SourceRange> of(Step step) {
    return List.copyOf(places.getOrDefault(step, Set.of()));
  }

  /** Whether what a step runs may do something to credentials that was not read. */
  boolean hidesCredentials(Step step) {
    return credentials.contains(step);
  }
}
