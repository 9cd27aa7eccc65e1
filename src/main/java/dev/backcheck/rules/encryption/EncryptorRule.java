package dev.backcheck.rules.encryption;

import dev.backcheck.model.Encryptors.Created;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** A rule about the certificate or key of an encrypted backup that the scripts create. */
abstract class EncryptorRule extends StatementRule<Backup> {

  EncryptorRule(String name) {
    super(
        Family.ENCRYPTION,
        name,
        Backup.class,
        Where.option("ENCRYPTION").and(Trait.ITEMS, Trait.HISTORY));
  }

  @Override
  protected final void check(Backup backup, Check check) {
    for (Option option : backup.options().every("ENCRYPTION")) {
      Optional<Option> item = Encryptor.of(option);
      Optional<Value> name = item.flatMap(Option::value);
      if (name.isPresent()) {
        boolean certificate = item.orElseThrow().name().equals(Encryptor.CERTIFICATE);
        created(name.get(), certificate, check)
            .ifPresent(created -> check(name.get(), certificate, created, check));
      }
    }
  }

  private static Optional<Created> created(Value name, boolean certificate, Check check) {
    return certificate
        ? check.model().encryptors().certificate(check.model().text(name), check.step())
        : check.model().encryptors().asymmetricKey(check.model().text(name), check.step());
  }

  /** Looks at the encryptor of a backup and the statement that creates it. */
  abstract void check(Value name, boolean certificate, Created created, Check check);
}
