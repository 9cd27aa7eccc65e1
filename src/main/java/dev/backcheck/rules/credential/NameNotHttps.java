package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CreateCredential;
import java.util.List;
import java.util.Optional;

/** A name that is a storage path, but no https URL. */
final class NameNotHttps extends StatementRule<CreateCredential> {

  NameNotHttps() {
    super(
        Family.CREDENTIAL, "credential-name-not-https", CreateCredential.class, Trait.UNUSUAL_NAME);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3013)
        .summary("The name of a storage credential does not begin with https://")
        .because(
            """
            CREATE CREDENTIAL takes any name, but a backup device in Azure is an https URL, and the name must be the beginning \
            of it. A name without https:// is never found, and BACKUP and RESTORE stop with message 3201. One old sample of the \
            documentation has a name with http://; it is a slip.""")
        .instead("Begin the name with https://.")
        .sources("CCRED", "B2U")
        .bad(
            "CREATE CREDENTIAL «[acmebak.blob.core.windows.net/nightly]» WITH IDENTITY = 'Managed Identity';",
            "CREATE CREDENTIAL «[http://acmebak.blob.core.windows.net/nightly]» WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';",
            "CREATE CREDENTIAL «[wasbs://nightly@acmebak.blob.core.windows.net]» WITH IDENTITY = 'Managed Identity';")
        .good(
            Nightly.CREATE,
            "CREATE CREDENTIAL [Backups of //acmebak] WITH IDENTITY = 'ACME\\backup', SECRET = '$(Pw)';",
            "CREATE CREDENTIAL [acmekv.vault.azure.net] WITH IDENTITY = 'Managed Identity' FOR CRYPTOGRAPHIC PROVIDER Akv;");
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    String name = statement.name().value();
    if (!HttpsName.isMeantBy(name) || !StorageName.isForUrls(statement, check)) {
      return;
    }
    ReportDraft report =
        check.report(statement.name(), "the credential's name does not begin with https://");
    Optional<String> https = HttpsName.of(name);
    if (https.isPresent()) {
      List<Edit> edits = Renaming.edits(check, statement, https.get());
      report.help("name it [" + https.get() + "]").safeFix("Begin the name with https://", edits);
    }
  }
}
