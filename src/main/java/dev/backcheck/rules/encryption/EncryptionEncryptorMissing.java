package dev.backcheck.rules.encryption;

import dev.backcheck.model.Encryptors;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.Redaction;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** An encrypted backup whose certificate or key is not there. */
final class EncryptionEncryptorMissing extends StatementRule<Backup> {

  private static final String FACTS =
      """
      {"version": "1.0", "certificates": [{"name": "BackupCert"}], "asymmetricKeys": []}""";
  private static final String BACKUP =
      "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ";

  EncryptionEncryptorMissing() {
    super(Family.ENCRYPTION, "encryption-encryptor-missing", Backup.class, Trait.FACTS);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 15151, 3013)
        .inferred()
        .summary("The certificate or key that is to encrypt the backup is not on the server")
        .because(
            """
            The server looks for the certificate or asymmetric key in master. Where it has none of that name, or the login may \
            not see it, the backup fails; that the message is 15151 is inferred.""")
        .instead("Create or restore it in master before, or correct the name.")
        .limits("Only where the server has said which it has (--facts), and no script makes one.")
        .sources("ENC")
        .bad(Example.of(BACKUP + "CERTIFICATE = «BackupCret»);").facts(FACTS))
        .bad(Example.of(BACKUP + "ASYMMETRIC KEY = «BackupCert»);").facts(FACTS))
        .good(Example.of(BACKUP + "CERTIFICATE = backupcert);").facts(FACTS))
        .good(
            Example.of("CREATE CERTIFICATE C WITH SUBJECT = 'b';\n" + BACKUP + "CERTIFICATE = C);")
                .facts(FACTS))
        .good(Example.of("EXEC dbo.MakeCertificate;\n" + BACKUP + "CERTIFICATE = C);").facts(FACTS))
        .good(Example.of(BACKUP + "CERTIFICATE = C);"));
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (Option option : backup.options().every("ENCRYPTION")) {
      Optional<Option> item = Encryptor.of(option);
      item.flatMap(Option::value)
          .ifPresent(name -> check(name, item.get().name().equals(Encryptor.CERTIFICATE), check));
    }
  }

  private static void check(Value name, boolean certificate, Check check) {
    KnownText text = check.text(name);
    Encryptors encryptors = check.model().encryptors();
    Optional<Encryptors.Created> made =
        certificate
            ? encryptors.certificate(text, check.step())
            : encryptors.asymmetricKey(text, check.step());
    if (check.model().server().hasEncryptor(text, certificate, made, check.step()).isNo()) {
      String what = certificate ? "certificate " : "asymmetric key ";
      String facts = check.model().server().factsName().orElse("");
      check.report(
          name, "master has no " + what + Redaction.of(text.pattern()) + " (" + facts + ")");
    }
  }
}
