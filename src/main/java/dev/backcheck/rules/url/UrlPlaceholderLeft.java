package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Statement;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** Text of an example that was not filled in. */
final class UrlPlaceholderLeft extends StatementRule<Statement> {

  UrlPlaceholderLeft() {
    super(
        Family.URL,
        "url-placeholder-left",
        Statement.class,
        Where.oneOf(Trait.URL, Trait.CREDENTIAL));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("A URL, a credential name or a secret still holds the text of an example")
        .because(
            """
            Text between angle brackets or braces, and names such as mystorageaccount, stand in documentation for what the \
            reader has to put there. Left behind they name no storage, and the backup or restore fails when it runs.""")
        .instead("Write the real account, container or secret.")
        .ignoreWhen(
            "A tool fills the text in before the script runs; $(name) and ${name} are taken for that.")
        .sources("B2U", "CCRED")
        .yieldsTo("sample-secret")
        .bad(
            "BACKUP DATABASE Hr TO URL = «'https://<account>.blob.core.windows.net/<container>/a.bak'»;",
            "CREATE CREDENTIAL «[https://mystorageaccount.blob.core.windows.net/nightly]» WITH IDENTITY = 'Managed Identity';",
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/n] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = «'<SAS token>'»;",
            "RESTORE DATABASE Hr FROM URL = «'s3://minio.acme.test:9000/{bucket}/a.bak'»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 'https://$(Account).blob.core.windows.net/${container}/a.bak';",
            "CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/n] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      check(location.value(), location.text(), location.url(), "the backup URL", check);
    }
    if (statement instanceof CredentialDefinition credential) {
      KnownText name = check.model().text(credential.name());
      check(credential.name(), name, StorageUrl.of(name), "the credential's name", check);
      credential
          .secret()
          .filter(secret -> LeftBehind.isMarked(check.model().text(secret)))
          .ifPresent(secret -> check.report(secret, "the secret holds the text of an example"));
    }
  }

  private static void check(
      Node place, KnownText text, Optional<StorageUrl> url, String what, Check check) {
    if (LeftBehind.isMarked(text)) {
      check.report(place, what + " holds the text of an example");
      return;
    }
    Optional<String> name = url.isPresent() ? LeftBehind.sampleName(url.get()) : Optional.empty();
    if (name.isPresent()) {
      check.report(place, what + " holds " + name.get() + ", the name of an example");
    }
  }
}
