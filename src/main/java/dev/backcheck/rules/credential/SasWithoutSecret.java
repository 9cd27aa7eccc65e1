package dev.backcheck.rules.credential;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.Secret;
import java.util.Optional;

/** A shared access signature that is not there. */
final class SasWithoutSecret extends StatementRule<CredentialDefinition> {

  SasWithoutSecret() {
    super(Family.CREDENTIAL, "credential-sas-without-secret", CredentialDefinition.class);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3201, 3013)
        .summary("A credential for a shared access signature has none")
        .because(
            """
            Without SECRET, or with an empty one, the server sends no signature: the storage lets it read containers that are \
            open to the public, and nothing else. A backup fails with message 3201.""")
        .instead("Give the signature as SECRET, without a question mark before it.")
        .ignoreWhen("The container is public and only restored from.")
        .sources("CCRED", "MIQS")
        .yieldsTo("credential-alter-clears-secret", "credential-altered-incompatibly")
        .bad(
            "«CREATE CREDENTIAL [https://acmebak.blob.core.windows.net/nightly] WITH IDENTITY = 'SHARED ACCESS SIGNATURE'»;",
            "«ALTER CREDENTIAL [https://acmebak.blob.core.windows.net/nightly]"
                + " WITH IDENTITY = 'shared access signature', SECRET = ''»;")
        .good(Nightly.SAS)
        .good(Nightly.CREATE);
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    Optional<Secret> secret = statement.secret();
    boolean empty =
        secret.isEmpty() || check.text(secret.get()).constant().filter(String::isEmpty).isPresent();
    if (empty && check.kind(statement) == CredentialKind.SHARED_ACCESS_SIGNATURE) {
      check.report(
          statement,
          "the credential %s has no shared access signature"
              .formatted(StorageWords.name(statement.name())));
    }
  }
}
