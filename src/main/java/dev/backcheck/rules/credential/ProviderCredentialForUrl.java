package dev.backcheck.rules.credential;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.LookedUpUrl;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** A credential for a cryptographic provider at a URL. */
final class ProviderCredentialForUrl extends StatementRule<Statement> {

  private static final String PROVIDER =
      Nightly.CREATE.replace(";", " FOR CRYPTOGRAPHIC PROVIDER Akv;");

  ProviderCredentialForUrl() {
    super(
        Family.CREDENTIAL,
        "credential-ekm-used-for-url",
        Statement.class,
        Where.has(Trait.URL, Trait.CREDENTIALS));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3201, 3013)
        .inferred()
        .summary("The credential for a URL belongs to a cryptographic provider")
        .because(
            """
            FOR CRYPTOGRAPHIC PROVIDER makes a credential for keys outside the server. That BACKUP and RESTORE cannot use it for \
            storage is inferred.""")
        .instead("Create the credential without FOR CRYPTOGRAPHIC PROVIDER.")
        .sources("CCRED")
        .bad(PROVIDER + Nightly.BACKUP.replace("'https", "«'https").replace("bak'", "bak'»"))
        .bad(
            PROVIDER
                + "RESTORE LABELONLY FROM URL = «'https://acmebak.blob.core.windows.net/nightly/a.bak'»;")
        .good(Nightly.CREATE + Nightly.BACKUP)
        .good(PROVIDER + Nightly.BACKUP.replace("nightly", "weekly"));
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (LookedUpUrl use : check.lookedUp(statement)) {
      Optional<Credential> credential = use.credential();
      if (credential.isPresent() && credential.get().isForProvider()) {
        report(use.location().value(), use.url(), credential.get(), check);
      }
    }
  }

  private static void report(Value place, StorageUrl url, Credential credential, Check check) {
    String name = "the credential for " + url.containerUrl();
    check
        .report(place, name + " belongs to a cryptographic provider")
        .related(credential.created(), "the credential is created here");
  }
}
