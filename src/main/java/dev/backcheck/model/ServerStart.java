package dev.backcheck.model;

import dev.backcheck.config.ServerFacts;
import dev.backcheck.config.ServerFacts.Database;
import dev.backcheck.reference.Answer;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.Restore;
import dev.backcheck.value.KnownText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the server has said of itself, and whether that still decides at a later statement: on the
 * same server, not in a module, which runs another day, and with nothing between that the scripts
 * do not show.
 */
public final class ServerStart {

  private final Optional<ServerFacts> facts;
  private final Layout layout;
  private final Lazy<Histories<Boolean>> databases = Lazy.of(this::madeAnew);
  private final Lazy<Map<String, Database>> named = Lazy.of(this::said);

  ServerStart(Optional<ServerFacts> facts, Layout layout) {
    this.facts = facts;
    this.layout = layout;
  }

  // What scripts do to databases that may change what the server said of them.
  private Histories<Boolean> madeAnew() {
    Histories<Boolean> changes = new Histories<>(layout.continuity());
    for (Step step : layout.kinds().devicesAndOthers()) {
      if (step.statement() instanceof Restore restore && restore.kind().writesDatabase()) {
        changes.add(DatabaseNames.of(restore, step), step, true);
      }
      step.databaseStatement()
          .filter(statement -> !isFact(step.source()))
          .filter(statement -> !statement.is("ALTER") || statement.set("ENCRYPTION").isPresent())
          .ifPresent(made -> made.databases().forEach(name -> changes.add(name, step, true)));
    }
    return changes;
  }

  private Map<String, Database> said() {
    Map<String, Database> said = new HashMap<>();
    for (Database one : facts.orElseThrow().databases().items()) {
      said.put(key(one.name()), one);
    }
    return said;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether a place is in what the server said, and not in a script. */
  public boolean isFact(Source source) {
    return facts.isPresent() && facts.get().origin().equals(source);
  }

  /** What to call the text in which the server said it; empty where it said nothing. */
  public Optional<String> factsName() {
    return facts.map(said -> said.origin().name());
  }

  /** Whether there is a logical backup device of that name. */
  public Answer hasDevice(KnownText name, Step step) {
    Histories<LogicalDevices.Definition> devices = layout.logicalDevices().definitions();
    Optional<Histories.Entry<LogicalDevices.Definition>> last = devices.lastBefore(name, step);
    boolean all = facts.filter(said -> said.backupDevices().all()).isPresent();
    if (last.isEmpty()) {
      return all && isDecided(name, step) ? Answer.NO : Answer.UNKNOWN;
    }
    return devices
        .before(name, step)
        .map(entry -> Answer.of(entry.what().exists()))
        .orElse(Answer.UNKNOWN);
  }

  /** Whether {@code master} has a certificate of that name, or an asymmetric key. */
  public Answer hasEncryptor(
      KnownText name, boolean certificate, Optional<Encryptors.Created> made, Step step) {
    if (made.isPresent()) {
      return Answer.YES;
    }
    boolean all =
        facts
            .filter(said -> (certificate ? said.certificates() : said.asymmetricKeys()).all())
            .isPresent();
    return all && isDecided(name, step) ? Answer.NO : Answer.UNKNOWN;
  }

  /**
   * The bytes of a database's data files, free space included, where the server said so and no
   * script has made the database anew.
   */
  public Optional<Long> size(KnownText database, Step step) {
    return database(database, step).flatMap(Database::size);
  }

  /** Whether the files of a database are encrypted (TDE), as it was said and left. */
  public Answer isEncrypted(KnownText database, Step step) {
    return database(database, step)
        .flatMap(Database::encrypted)
        .map(Answer::of)
        .orElse(Answer.UNKNOWN);
  }

  private Optional<Database> database(KnownText database, Step step) {
    if (facts.isEmpty() || !database.isConstant() || !step.server().isEmpty()) {
      return Optional.empty();
    }
    Database known = named.get().get(key(database.pattern()));
    return known != null && databases.get().lastBefore(database, step).isEmpty()
        ? Optional.of(known)
        : Optional.empty();
  }

  private boolean isDecided(KnownText name, Step step) {
    return name.isConstant()
        && step.server().isEmpty()
        && !step.placement().module()
        && layout.continuity().unbroken(layout.kinds().all().get(0), step);
  }
}
