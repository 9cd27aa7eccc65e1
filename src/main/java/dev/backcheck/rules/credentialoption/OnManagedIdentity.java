package dev.backcheck.rules.credentialoption;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;

/** A managed identity named in WITH CREDENTIAL. */
final class OnManagedIdentity extends StatementRule<DeviceStatement> {

  OnManagedIdentity() {
    super(
        Family.CREDENTIAL_OPTION,
        "with-credential-on-managed-identity",
        DeviceStatement.class,
        Where.option("CREDENTIAL").and(Trait.AZURE, Trait.CREDENTIALS));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .inferred()
        .summary("WITH CREDENTIAL names a credential with a managed identity")
        .because(
            """
            The documentation keeps the option for the keys of storage accounts; with a managed identity the credential is found \
            by its name. What the server does with the option is inferred: it refuses the statement.""")
        .instead("Leave the option out, and name the credential by the container's URL.")
        .sources("B2U", "VMMI")
        .bad(Nightly.MANAGED + Nightly.BY_URL)
        .bad(
            "CREATE CREDENTIAL k WITH IDENTITY = 'Managed Identity';\n"
                + "RESTORE HEADERONLY FROM URL = "
                + Nightly.URL
                + " WITH «CREDENTIAL = 'k'»;")
        .good(Nightly.MANAGED + Nightly.BACKUP)
        .good(Nightly.KEY + Nightly.NAMED);
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    NamedCredential.of(statement, check)
        .filter(NamedCredential::isForAzure)
        .filter(named -> named.isKind(CredentialKind.MANAGED_IDENTITY))
        .ifPresent(
            named ->
                named
                    .report(check, "CREDENTIAL names a credential with a managed identity")
                    .fix("Leave CREDENTIAL out", named.safety(check), named.removal(check)));
  }
}
