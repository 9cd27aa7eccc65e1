package dev.backcheck.model;

import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the scripts do with the certificates and keys that encrypt backups. */
public final class Encryptors {

  /**
   * A certificate or asymmetric key that the scripts create.
   *
   * @param step the statement
   * @param name its name
   * @param database where it is created, as far as {@code USE} says
   * @param tokens the statement
   */
  public record Created(Step step, Name name, Optional<KnownText> database, List<Fragment> tokens) {

    /** Copies the list. */
    public Created {
      tokens = List.copyOf(tokens);
    }

    /** Whether the statement has these words one after the other. */
    public boolean says(String words) {
      return (" " + String.join(" ", tokens.stream().map(DatabaseStatement::word).toList()) + " ")
          .contains(" " + words + " ");
    }

    /** The value behind {@code word =}. */
    public Optional<Value> value(String word) {
      for (int i = 0; i + 2 < tokens.size(); i++) {
        if (DatabaseStatement.word(tokens.get(i)).equals(word)
            && tokens.get(i + 2).token() instanceof Value value) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }

  private final Map<String, List<Created>> certificates = new HashMap<>();
  private final Map<String, List<Created>> asymmetricKeys = new HashMap<>();
  private final Set<String> backedUp = new HashSet<>();
  private final Map<String, Step> databaseEncryption = new HashMap<>();
  private final Map<Integer, Created> bySteps = new HashMap<>();
  private OptionalInt masterKey = OptionalInt.empty();

  private Encryptors() {}

  static Encryptors of(List<Step> keys, List<Step> others, CurrentDatabase current) {
    Encryptors encryptors = new Encryptors();
    for (Step step : keys) {
      if (step.statement() instanceof BackupKey backup) {
        encryptors.add(backup, step);
      }
    }
    for (Step step : others) {
      if (step.statement() instanceof OtherStatement other) {
        encryptors.add(step, other, current);
      }
    }
    return encryptors;
  }

  /** The last statement before a step that creates a certificate. */
  public Optional<Created> certificate(KnownText name, Step before) {
    return last(certificates, name, before);
  }

  /** The last statement before a step that creates an asymmetric key. */
  public Optional<Created> asymmetricKey(KnownText name, Step before) {
    return last(asymmetricKeys, name, before);
  }

  /** The certificate or asymmetric key that a statement creates. */
  public Optional<Created> createdBy(Step step) {
    return Optional.ofNullable(bySteps.get(step.index()));
  }

  /** Whether a certificate is backed up with its private key, before or behind. */
  public boolean isBackedUp(KnownText certificate) {
    return backedUp.contains(key(certificate));
  }

  /** Whether a master key is created, opened or restored before a step. */
  public boolean hasMasterKeyBefore(Step step) {
    return masterKey.isPresent() && masterKey.getAsInt() < step.index();
  }

  /** The statement that encrypts a database with the key of a certificate. */
  public Optional<Step> databaseEncryption(KnownText certificate) {
    return Optional.ofNullable(databaseEncryption.get(key(certificate)));
  }

  private void add(BackupKey backup, Step step) {
    if (backup.kind() == KeyKind.CERTIFICATE && !backup.privateKeys().isEmpty()) {
      backup.name().ifPresent(name -> backedUp.add(key(step.text(name))));
    }
  }

  private void add(Step step, OtherStatement other, CurrentDatabase current) {
    List<Fragment> tokens = other.tokens();
    if (other.begins("CREATE", "CERTIFICATE")) {
      created(step, tokens, 2, current, certificates);
    } else if (other.begins("CREATE", "ASYMMETRIC", "KEY")) {
      created(step, tokens, 3, current, asymmetricKeys);
    } else if (other.words().size() > 2
        && other.words().subList(1, 3).equals(List.of("MASTER", "KEY"))
        && masterKey.isEmpty()) {
      masterKey = OptionalInt.of(step.index());
    } else if (other.begins("CREATE", "DATABASE", "ENCRYPTION", "KEY")) {
      encryption(step, tokens);
    }
  }

  // … ENCRYPTION BY SERVER CERTIFICATE name
  private void encryption(Step step, List<Fragment> tokens) {
    int last = tokens.size() - 1;
    if (last > 0
        && DatabaseStatement.word(tokens.get(last - 1)).equals("CERTIFICATE")
        && tokens.get(last).token() instanceof Name name) {
      databaseEncryption.putIfAbsent(key(step.text(name)), step);
    }
  }

  private void created(
      Step step,
      List<Fragment> tokens,
      int at,
      CurrentDatabase current,
      Map<String, List<Created>> into) {
    if (at < tokens.size() && tokens.get(at).token() instanceof Name name) {
      Optional<KnownText> database = current.at(step).map(Histories.Entry::what);
      Created created = new Created(step, name, database, tokens);
      into.computeIfAbsent(key(step.text(name)), k -> new ArrayList<>()).add(created);
      bySteps.put(step.index(), created);
    }
  }

  private static Optional<Created> last(
      Map<String, List<Created>> all, KnownText name, Step before) {
    Optional<Created> last = Optional.empty();
    for (Created created : all.getOrDefault(key(name), List.of())) {
      last = created.step().index() < before.index() ? Optional.of(created) : last;
    }
    return last;
  }

  private static String key(KnownText name) {
    return name.pattern().toLowerCase(Locale.ROOT);
  }
}
