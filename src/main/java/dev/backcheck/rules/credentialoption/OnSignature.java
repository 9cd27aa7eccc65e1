package dev.backcheck.rules.credentialoption;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import java.util.Optional;

/** A shared access signature named in WITH CREDENTIAL. */
final class OnSignature extends StatementRule<DeviceStatement> {

  OnSignature() {
    super(
        Family.CREDENTIAL_OPTION,
        "with-credential-on-sas",
        DeviceStatement.class,
        Where.option("CREDENTIAL").and(Trait.AZURE));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3225, 3013)
        .summary("WITH CREDENTIAL names a credential with a shared access signature")
        .because(
            """
            The option is for the key of a storage account only. With a shared access signature the server finds the credential \
            by its name, and refuses to have it named: message 3225.""")
        .instead("Leave the option out.")
        .limits(
            """
            Where the scripts do not show the credential, but its name is a URL, a warning: the credential of a key may be named \
            that way too. S3 is left aside, as the option is allowed there.""")
        .sources("E25", "B2U")
        .bad(Nightly.SAS + Nightly.BY_URL)
        .bad(
            "CREATE CREDENTIAL k WITH IDENTITY = 'shared access signature', SECRET = '$(Sas)';\n"
                + "RESTORE VERIFYONLY FROM URL = "
                + Nightly.URL
                + " WITH «CREDENTIAL = 'K'»;")
        .bad(Nightly.BY_URL)
        .good(Nightly.SAS + Nightly.BACKUP + " WITH STATS = 5;")
        .good(Nightly.KEY + Nightly.NAMED)
        .good(
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                + " WITH IDENTITY = 'acmebak', SECRET = '$(Key)';\n"
                + Nightly.BY_URL.replace("«", "").replace("»", ""));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    Optional<NamedCredential> named =
        NamedCredential.of(statement, check).filter(NamedCredential::isForAzure);
    named.ifPresent(
        found -> {
          if (found.isKind(CredentialKind.SHARED_ACCESS_SIGNATURE)) {
            found
                .report(check, "CREDENTIAL names a credential with a shared access signature")
                .fix("Leave CREDENTIAL out", found.safety(check), found.removal(check));
          } else if (found.isUnknown() && isUrl(found)) {
            ReportDraft report =
                found.report(
                    check, "CREDENTIAL names a container, as a shared access signature is named");
            report.warning().possible();
          }
        });
  }

  private static boolean isUrl(NamedCredential named) {
    return StorageUrl.of(named.name()).filter(StorageUrl::isAzure).isPresent();
  }
}
