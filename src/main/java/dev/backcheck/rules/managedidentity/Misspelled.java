package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Text;

/** An identity that was meant to be the managed one. */
final class Misspelled extends StatementRule<CredentialDefinition> {

  Misspelled() {
    super(Family.MANAGED_IDENTITY, "managed-identity-misspelled", CredentialDefinition.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3201, 3289)
        .summary("The identity looks like Managed Identity, but is not spelled so")
        .because(
            """
            Only the two words Managed Identity mean the server's own identity. Any other text is accepted and taken for the \
            name of a storage account, here one without a key: the backup fails later with message 3201 or 3289. That effect is \
            inferred; the spelling is documented.""")
        .instead("Write IDENTITY = 'Managed Identity'.")
        .inferred()
        .sources("KB-pub", "CCRED")
        .bad(Nightly.MANAGED.replace("'Managed Identity'", "«'ManagedIdentity'»"))
        .bad(Nightly.MANAGED.replace("'Managed Identity'", "«N'Manage Identity'»"))
        .good(Nightly.MANAGED.replace("Managed Identity", "MANAGED IDENTITY"))
        .good("CREATE DATABASE SCOPED CREDENTIAL Lake WITH IDENTITY = 'Managed Service Identity';")
        .good("CREATE CREDENTIAL Old WITH IDENTITY = 'manageidentity', SECRET = '$(StorageKey)';");
  }

  @Override
  protected void check(CredentialDefinition definition, Check check) {
    boolean judged =
        check.kind(definition) == CredentialKind.ACCOUNT
            && definition.scope() == Scope.SERVER
            && definition.provider().isEmpty()
            && definition.secret().isEmpty()
            && !CredentialName.of(check.model().text(definition.name())).isNo();
    if (!judged) {
      return;
    }
    definition
        .identity()
        .filter(
            identity ->
                check.model().text(identity).constant().filter(Spelling::isMisspelled).isPresent())
        .ifPresent(
            identity ->
                check
                    .report(
                        identity,
                        "the identity is not spelled 'Managed Identity', so it is taken for a storage account")
                    .safeFix(
                        "write Managed Identity",
                        identity.range(),
                        (identity instanceof Text text && text.national() ? "N'" : "'")
                            + Spelling.RIGHT
                            + "'"));
  }
}
