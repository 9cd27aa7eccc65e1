package dev.backcheck.model;

import dev.backcheck.syntax.UseDatabase;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/** In which database the statements of a script run, as far as {@code USE} says. */
public final class CurrentDatabase {

  private static final KnownText SESSION = KnownText.of("session");

  private final Histories<KnownText> uses;

  private CurrentDatabase(Histories<KnownText> uses) {
    this.uses = uses;
  }

  static CurrentDatabase of(List<Step> steps, Continuity continuity) {
    Histories<KnownText> uses = new Histories<>(continuity);
    for (Step step : steps) {
      if (step.statement() instanceof UseDatabase use) {
        uses.add(SESSION, step, step.text(use.database()));
      }
    }
    return new CurrentDatabase(uses);
  }

  /** The {@code USE} that decides, with the database it names; each script is a new session. */
  public Optional<Histories.Entry<KnownText>> at(Step step) {
    return uses.before(SESSION, step).filter(use -> use.step().isSessionOf(step));
  }
}
