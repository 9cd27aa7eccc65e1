package dev.backcheck.report;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialTimeline;
import dev.backcheck.model.CredentialUse;
import dev.backcheck.model.Credentials;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.report.CredentialStory.Event;
import dev.backcheck.report.CredentialStory.Kind;
import dev.backcheck.report.CredentialStory.Presence;
import dev.backcheck.rule.Place;
import dev.backcheck.syntax.AlterCredential;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.DropCredential;
import dev.backcheck.syntax.Restore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The credentials over the scripts of one history. Told when somebody asks: most reports do not.
 */
public final class CredentialHistory {

  private final Model model;
  // Told on first use; a race tells the same twice, which is harmless.
  private volatile @Nullable List<CredentialStory> stories;

  private CredentialHistory(Model model) {
    this.model = model;
  }

  static CredentialHistory of(Model model) {
    return new CredentialHistory(model);
  }

  /** The stories in the order of their first statements, those of the server first. */
  public List<CredentialStory> stories() {
    List<CredentialStory> told = stories;
    if (told == null) {
      Teller teller = new Teller(model);
      teller.tell(Scope.SERVER, model.serverCredentials());
      teller.tell(Scope.DATABASE, model.databaseCredentials());
      told = List.copyOf(teller.stories);
      stories = told;
    }
    return told;
  }

  private static final class Teller {

    private final Model model;
    private final List<CredentialStory> stories = new ArrayList<>();
    // The names of the credentials that the server takes for all URLs of a statement.
    private final Map<Step, Set<String>> taken = new HashMap<>();

    Teller(Model model) {
      this.model = model;
    }

    void tell(Scope scope, Credentials credentials) {
      for (CredentialTimeline timeline : credentials.all()) {
        Map<String, List<Event>> byServer = new LinkedHashMap<>();
        for (Step step : steps(scope, timeline)) {
          byServer
              .computeIfAbsent(step.server(), server -> new ArrayList<>())
              .add(event(timeline, step));
        }
        byServer.forEach(
            (server, events) ->
                stories.add(new CredentialStory(timeline.name(), scope, server, events)));
      }
    }

    private List<Step> steps(Scope scope, CredentialTimeline timeline) {
      Set<Step> steps = new LinkedHashSet<>(timeline.steps());
      for (Step use : timeline.uses()) {
        if (scope == Scope.DATABASE || !takesOthers(use, timeline)) {
          steps.add(use);
        }
      }
      steps.addAll(timeline.namedBy());
      steps.addAll(timeline.dataFiles());
      return steps.stream().sorted(Comparator.comparingInt(Step::index)).toList();
    }

    // Of several credentials that cover a URL, the server takes the one with the longest name.
    private boolean takesOthers(Step use, CredentialTimeline timeline) {
      Set<String> names = taken.computeIfAbsent(use, this::takenBy);
      return !names.isEmpty() && !names.contains(key(timeline.name().pattern()));
    }

    private Set<String> takenBy(Step use) {
      Set<String> names = new LinkedHashSet<>();
      for (CredentialUse url : model.credentialUses().in(use)) {
        if (url.credential().isEmpty()) {
          return Set.of();
        }
        names.add(key(url.credential().get().name().pattern()));
      }
      return names;
    }

    private static String key(String name) {
      return name.toLowerCase(Locale.ROOT);
    }

    private static Event event(CredentialTimeline timeline, Step step) {
      Kind kind = kind(step);
      Optional<Credential> state = kind.isChange() ? timeline.after(step) : timeline.before(step);
      return new Event(
          kind,
          new Place(step.source(), step.statement().range()).original(),
          step.index(),
          step.placement(),
          state.map(Credential::kind),
          presence(state));
    }

    private static Presence presence(Optional<Credential> state) {
      if (state.isEmpty()) {
        return Presence.NO;
      }
      return state.get().certain() ? Presence.YES : Presence.PERHAPS;
    }

    private static Kind kind(Step step) {
      if (step.statement() instanceof CreateCredential) {
        return Kind.CREATED;
      }
      if (step.statement() instanceof AlterCredential) {
        return Kind.ALTERED;
      }
      if (step.statement() instanceof DropCredential) {
        return Kind.DROPPED;
      }
      if (step.statement() instanceof Backup) {
        return Kind.BACKUP;
      }
      return step.statement() instanceof Restore ? Kind.RESTORE : Kind.OTHER;
    }
  }
}
