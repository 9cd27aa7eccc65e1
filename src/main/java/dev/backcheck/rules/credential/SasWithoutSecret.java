package dev.backcheck.rules.credential;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CredentialDefinition;

/** A shared access signature that is not there. */
public final class SasWithoutSecret extends StatementRule<CredentialDefinition> {

  /** The rule. */
  public SasWithoutSecret() {
    super(
        CredentialDefinition.class,
        rule("credential-sas-without-secret", Family.CREDENTIAL, Severity.WARNING, Fails.RUN)
            .engine(3201, 3013)
            .summary("A credential for a shared access signature has none")
            .because(
                """
                Without SECRET, or with an empty one, the server sends no signature: the storage lets it read containers that are open \
                to the public, and nothing else. A backup fails with message 3201.""")
            .instead("Give the signature as SECRET, without a question mark before it.")
            .ignoreWhen("The container is public and only restored from.")
            .sources("CCRED", "MIQS")
            .yieldsTo("credential-alter-clears-secret", "credential-altered-incompatibly")
            .bad(
                "«CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                    + " WITH IDENTITY = 'SHARED ACCESS SIGNATURE'»;")
            .bad(
                "«ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                    + " WITH IDENTITY = 'shared access signature', SECRET = ''»;")
            .good(Nightly.SAS)
            .good(Nightly.CREATE));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    boolean signature =
        StorageName.kind(statement, check) == CredentialKind.SHARED_ACCESS_SIGNATURE;
    boolean empty =
        statement
            .secret()
            .map(secret -> check.text(secret).constant().filter(String::isEmpty).isPresent())
            .orElse(true);
    if (signature && empty) {
      check.report(
          statement,
          "the credential %s has no shared access signature"
              .formatted(StorageWords.name(statement.name())));
    }
  }
}
