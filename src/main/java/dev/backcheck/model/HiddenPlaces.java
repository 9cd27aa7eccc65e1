package dev.backcheck.model;

import dev.backcheck.source.Origin;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where secrets stand that become secrets only in a text that is put together, or by way of a
 * variable.
 */
final class HiddenPlaces {

  private final Map<Source, List<SourceRange>> places = new HashMap<>();

  /** The secrets of a text that is put together. */
  void add(Script made) {
    for (SourceRange secret : made.secrets()) {
      made.source().originals(secret).forEach(place -> add(made.source().root(), place));
    }
  }

  /** Where a value comes from that is used as a secret. */
  void add(Origin origin) {
    add(origin.source().root(), origin.source().original(origin.place()));
  }

  private void add(Source source, SourceRange place) {
    places.computeIfAbsent(source, any -> new ArrayList<>()).add(place);
  }

  /** Scripts with all their secrets known. */
  List<Script> complete(List<Script> scripts) {
    return places.isEmpty() ? scripts : scripts.stream().map(this::complete).toList();
  }

  private Script complete(Script script) {
    List<SourceRange> more = places.getOrDefault(script.source(), List.of());
    if (more.isEmpty()) {
      return script;
    }
    List<SourceRange> secrets = new ArrayList<>(script.secrets());
    secrets.addAll(more);
    return new Script(
        script.source(), script.batches(), script.comments(), secrets, script.problems());
  }
}
