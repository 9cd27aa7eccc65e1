package dev.backcheck.model;

import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Keyword;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.value.KnownText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which certificates encrypt backups or whole databases. */
public final class CertificateUses {

  private final Map<String, PlaceUse> uses = new HashMap<>();

  static CertificateUses of(List<Step> steps) {
    CertificateUses all = new CertificateUses();
    for (Step step : steps) {
      if (step.statement() instanceof Backup backup) {
        backup
            .options()
            .find("ENCRYPTION")
            .flatMap(option -> option.item("SERVER CERTIFICATE"))
            .ifPresent(item -> item.value().ifPresent(v -> all.add(step.text(v), step, item)));
      } else if (step.statement() instanceof OtherStatement other
          && (other.begins("CREATE", "DATABASE", "ENCRYPTION")
              || other.begins("ALTER", "DATABASE", "ENCRYPTION"))) {
        all.add(step, other.tokens());
      }
    }
    return all;
  }

  /** The first backup or database that a certificate encrypts. */
  public Optional<PlaceUse> of(KnownText certificate) {
    return Optional.ofNullable(uses.get(key(certificate)));
  }

  // CREATE DATABASE ENCRYPTION KEY … ENCRYPTION BY SERVER CERTIFICATE name
  private void add(Step step, List<Fragment> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).token() instanceof Keyword word
          && word.text().equals("CERTIFICATE")
          && tokens.get(i).token() instanceof Name name) {
        add(step.text(name), step, name);
      }
    }
  }

  private void add(KnownText name, Step step, Node node) {
    uses.putIfAbsent(key(name), new PlaceUse(step, node));
  }

  private static String key(KnownText name) {
    return name.pattern().toLowerCase(Locale.ROOT);
  }
}
