package dev.backcheck.rules.encryption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** One certificate for backups and for transparent data encryption. */
final class EncryptionSameCertAsTde extends StatementRule<Backup> {

  EncryptionSameCertAsTde() {
    super(
        Family.ENCRYPTION,
        "encryption-same-cert-as-tde",
        Backup.class,
        Where.option("ENCRYPTION").and(Trait.ITEMS, Trait.HISTORY));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("The same certificate encrypts the database and its backups")
        .because(
            """
            The documentation recommends to encrypt backups with another certificate than the one that protects the database \
            encryption key: who loses or leaks one of them then does not lose both. Nothing fails.""")
        .instead("Create a certificate for backups.")
        .sources("ENC")
        .bad(
            "CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE C;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = «C»);",
            "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = «c»);\nGO\n"
                + "CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE [C];")
        .good(
            "CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER CERTIFICATE Tde;\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);",
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("ENCRYPTION")) {
      Optional<Value> name = option.item(Encryptor.CERTIFICATE).flatMap(Option::value);
      name.map(check.model()::text)
          .flatMap(check.model().encryptors()::databaseEncryption)
          .ifPresent(
              tde ->
                  check
                      .report(name.orElseThrow(), "the certificate encrypts a database, too")
                      .related(tde, "it encrypts a database here"));
    }
  }
}
