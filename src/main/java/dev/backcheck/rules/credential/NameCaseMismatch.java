package dev.backcheck.rules.credential;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LookedUpUrl;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Statement;
import java.util.Optional;

/** A credential and a URL that differ in letter case. */
final class NameCaseMismatch extends StatementRule<Statement> {

  NameCaseMismatch() {
    super(
        Family.CREDENTIAL,
        "credential-name-case-mismatch",
        Statement.class,
        Where.has(Trait.URL, Trait.CREDENTIALS));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3201, 3013)
        .inferred()
        .summary("A URL and its credential differ in letter case")
        .because(
            """
            Names are compared by the collation of master: where that minds letter case, the credential is not found. The \
            documentation says so of data files in Azure; that it holds for backup devices is inferred. Accounts and containers \
            have lower case only.""")
        .instead("Write account and container in lower case in both places.")
        .sources("DFA", "AZSA")
        .bad(
            "CREATE CREDENTIAL [https://AcmeBak.blob.core.windows.net/Nightly] WITH IDENTITY = 'Managed Identity';\n"
                + Nightly.MARKED,
            Nightly.CREATE
                + "RESTORE VERIFYONLY FROM URL = «'https://acmebak.blob.core.windows.net/Nightly/Hr.bak'»;")
        .good(Nightly.CREATE + Nightly.BACKUP.replace("hr.bak", "Hr.BAK"))
        .good(
            "CREATE CREDENTIAL [https://AcmeBak.blob.core.windows.net/Nightly] WITH IDENTITY = 'Managed Identity';\n"
                + "BACKUP DATABASE Hr TO URL = 'https://AcmeBak.blob.core.windows.net/Nightly/hr.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (LookedUpUrl use : check.lookedUp(statement)) {
      Optional<Credential> credential = use.credential();
      if (credential.isPresent() && LetterCase.differs(credential.get(), use.url())) {
        report(use.location(), use.url(), credential.get(), check);
      }
    }
  }

  private static void report(
      UrlLocation location, StorageUrl url, Credential credential, Check check) {
    Name name = credential.definition().name();
    ReportDraft report =
        check
            .report(
                location.value(),
                "%s and its credential %s differ in letter case"
                    .formatted(url.endpoint(), StorageWords.name(name)))
            .related(credential.defined(), name, "the credential is named here");
    LetterCase.offerLower(report, location, url, credential, check);
  }
}
