package dev.backcheck.rule;

import dev.backcheck.model.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is found in the several ways to read a statement: what is found in all of them stays as it
 * is, the rest holds for some runs only.
 */
final class WorldFindings {

  private record Key(Object group, String rule, Place place) {}

  private record Found(Key key, World world, ReportDraft draft) {}

  private final List<Found> all = new ArrayList<>();

  void add(World world, List<ReportDraft> drafts) {
    for (ReportDraft draft : drafts) {
      Key key = new Key(world.group(), draft.rule(), draft.place().original());
      all.add(new Found(key, world, draft));
    }
  }

  void judge() {
    if (all.isEmpty()) {
      return;
    }
    Map<Key, Set<Integer>> worlds = new HashMap<>();
    for (Found found : all) {
      worlds.computeIfAbsent(found.key(), any -> new HashSet<>()).add(found.world().index());
    }
    for (Found found : all) {
      if (worlds.getOrDefault(found.key(), Set.of()).size() < found.world().count()) {
        found.draft().guessed();
      }
    }
  }
}
