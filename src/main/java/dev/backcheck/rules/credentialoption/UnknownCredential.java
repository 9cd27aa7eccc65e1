package dev.backcheck.rules.credentialoption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.source.Redaction;
import dev.backcheck.syntax.DeviceStatement;

/** A name that no script creates. */
final class UnknownCredential extends StatementRule<DeviceStatement> {

  UnknownCredential() {
    super(
        Family.CREDENTIAL_OPTION,
        "with-credential-unknown",
        DeviceStatement.class,
        Where.option("CREDENTIAL"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3288, 3013)
        .summary("WITH CREDENTIAL names a credential that no script creates")
        .because(
            "The server stops with message 3288 when there is no credential of that name, or when the login may not see it.")
        .instead("Create the credential before, or correct the name.")
        .ignoreWhen("The server has the credential already.")
        .limits("An error where the inventory is closed, by --closed-inventory or --facts.")
        .sources("E25", "B2UBP")
        .yieldsTo("with-credential-on-sas", "with-credential-non-url")
        .bad(
            Nightly.KEY.replace("L k", "L AzureCred")
                + Nightly.NAMED.replace("CREDENTIAL = 'k'", "«CREDENTIAL = 'AzureCerd'»;"),
            "RESTORE HEADERONLY FROM URL = 's3://minio.acme.test:9000/bak/hr.bak' WITH «CREDENTIAL = N'Minio'»;")
        .good(Nightly.KEY + Nightly.NAMED)
        .good("BACKUP DATABASE Hr TO URL = @url WITH CREDENTIAL = @credential;")
        .good(Nightly.NAMED.replace("'k'", "'$(Credential)'"));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    NamedCredential.of(statement, check)
        .filter(NamedCredential::isUnknown)
        .filter(named -> !check.model().mayHaveOtherCredentials(check.step()))
        .ifPresent(
            named -> {
              String name = Redaction.of(named.name().constant().orElse(""));
              ReportDraft report =
                  named
                      .report(check, "no script creates the credential " + name + check.norServer())
                      .decided(check.settings().closedInventory());
              check
                  .model()
                  .serverCredentials()
                  .nearestName(named.name())
                  .ifPresent(near -> report.help("write '%s'?".formatted(near)));
            });
  }
}
