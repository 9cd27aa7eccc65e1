package dev.backcheck.rules.encryption;

import dev.backcheck.model.DateText;
import dev.backcheck.model.Encryptors.Created;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.syntax.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A certificate for backups that is over. */
final class EncryptionCertificateExpired extends EncryptorRule {

  EncryptionCertificateExpired() {
    super("encryption-certificate-expired");
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3096)
        .summary("The certificate that encrypts the backup has expired")
        .because(
            """
            The script gives the certificate an EXPIRY_DATE that is over on the day of the check. A backup with it fails: \
            message 3096, the certificate for backup encryption has expired. Restores with it still work.""")
        .instead("Create a certificate that is valid, and keep the old one for old backups.")
        .limits("Needs the day of the check.")
        .sources("E25")
        .bad(
            Example.of(
                    "CREATE CERTIFICATE C WITH SUBJECT = 'b', EXPIRY_DATE = '20200101';\n"
                        + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = «C»);")
                .asOf("2026-11-23"))
        .bad(
            Example.of(
                    "CREATE CERTIFICATE C WITH SUBJECT = 'b', START_DATE = '20190101', EXPIRY_DATE = '12/31/2024';\nGO\n"
                        + "BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = «C»);")
                .asOf("2026-11-23"))
        .good(
            Example.of(
                    "CREATE CERTIFICATE C WITH SUBJECT = 'b', EXPIRY_DATE = '20300101';\n"
                        + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);")
                .asOf("2026-11-23"))
        .good(
            "CREATE CERTIFICATE C WITH SUBJECT = 'b', EXPIRY_DATE = '20200101';\n"
                + "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = C);");
  }

  @Override
  void check(Value name, boolean certificate, Created created, Check check) {
    Optional<LocalDate> today = check.settings().asOf();
    List<LocalDate> days =
        created
            .value("EXPIRY_DATE")
            .flatMap(value -> check.model().text(value).constant())
            .map(text -> DateText.of(text).days())
            .orElse(List.of());
    boolean over =
        today.isPresent()
            && !days.isEmpty()
            && days.stream().allMatch(day -> day.isBefore(today.get()));
    if (over && created.step().leadsTo(check.step())) {
      check
          .report(name, "the certificate has expired")
          .related(created.step(), created.name(), "it is created here");
    }
  }
}
