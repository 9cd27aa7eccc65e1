package dev.backcheck.rules.credential;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CreateCredential;

/** A container URL with a slash behind it. */
final class NameTrailingSlash extends StatementRule<CreateCredential> {

  NameTrailingSlash() {
    super(
        Family.CREDENTIAL,
        "credential-name-trailing-slash",
        CreateCredential.class,
        Where.has(Trait.UNUSUAL_NAME));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3013)
        .summary("The name of a storage credential ends with a slash")
        .because(
            """
            CREATE CREDENTIAL takes any name. BACKUP and RESTORE look for the URL of the container without a slash behind it, do \
            not find this one, and stop with message 3201. The page on SQL Managed Instance forbids the slash too, and then \
            shows a name that has one: there it is a warning, as on an unknown platform.""")
        .instead("Take the slash off the end of the name.")
        .sources("CCRED", "MIQS")
        .badOn(
            "2022-CU17@azure-vm-windows",
            "CREATE CREDENTIAL «[https://acmebak.blob.core.windows.net/nightly/]» WITH IDENTITY = 'Managed Identity';")
        .bad(
            "CREATE CREDENTIAL «\"https://acmebak.blob.core.windows.net/nightly//\"»"
                + " WITH IDENTITY = 'shared access signature', SECRET = '$(Sas)';")
        .good(Nightly.CREATE)
        .good(
            "CREATE DATABASE SCOPED CREDENTIAL [https://acme.openai.azure.com/] WITH IDENTITY = 'Managed Identity';");
  }

  @Override
  protected void check(CreateCredential statement, Check check) {
    StorageName.of(statement, check)
        .filter(name -> name.isBlob() && name.url().trailingSlash())
        .ifPresent(name -> report(statement, name, check));
  }

  private static void report(CreateCredential statement, StorageName name, Check check) {
    String old = statement.name().value();
    int end = old.length();
    while (end > 0 && old.charAt(end - 1) == '/') {
      end--;
    }
    ReportDraft report =
        check
            .report(
                statement.name(),
                "the credential's name %s ends with a slash".formatted(name.url().withoutQuery()))
            .help("name it [%s]".formatted(name.url().withoutTrailingSlash()))
            .safeFix("Take the slash off", Renaming.edits(check, statement, old.substring(0, end)));
    if (!check.target().isBox().isYes()) {
      report.warning().likely();
    }
  }
}
