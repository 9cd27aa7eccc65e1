package dev.backcheck.model;

import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.value.KnownText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which databases the scripts take out of an availability group or let join one. */
public final class AvailabilityMembership {

  private final Set<String> changed;

  private AvailabilityMembership(Set<String> changed) {
    this.changed = Set.copyOf(changed);
  }

  static AvailabilityMembership of(List<Step> steps) {
    Set<String> changed = new HashSet<>();
    for (Step step : steps) {
      step.databaseStatement()
          .filter(statement -> statement.set("HADR").isPresent())
          .ifPresent(statement -> statement.databases().forEach(name -> changed.add(key(name))));
      if (step.statement() instanceof OtherStatement other) {
        removed(other, step).ifPresent(name -> changed.add(key(name)));
      }
    }
    return new AvailabilityMembership(changed);
  }

  // ALTER AVAILABILITY GROUP name REMOVE | ADD DATABASE name
  private static Optional<KnownText> removed(OtherStatement statement, Step step) {
    List<Fragment> tokens = statement.tokens();
    if (tokens.size() < 7 || !DatabaseStatement.word(tokens.get(1)).equals("AVAILABILITY")) {
      return Optional.empty();
    }
    return DatabaseStatement.word(tokens.get(5)).equals("DATABASE")
            && tokens.get(6).token() instanceof Name name
        ? Optional.of(step.text(name))
        : Optional.empty();
  }

  private static String key(KnownText name) {
    return name.pattern().toLowerCase(Locale.ROOT);
  }

  /** Whether a statement of the scripts changes to which group a database belongs. */
  public boolean changes(KnownText database) {
    return changed.contains(key(database));
  }
}
