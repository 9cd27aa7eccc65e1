package dev.backcheck.rules.secret;

import dev.backcheck.model.SharedAccessSignature;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;

/** A token longer than older servers take. */
final class SasTooLongForVersion extends StatementRule<CredentialDefinition> {

  private static final int LONGEST = 256;
  private static final String LONG = "sv=fake&sig=" + "fake".repeat(70);

  SasTooLongForVersion() {
    super(
        Family.SECRET,
        "sas-too-long-for-version",
        CredentialDefinition.class,
        Where.has(Trait.SIGNATURE, Trait.BEFORE_2022));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary(
            "A shared access signature is longer than 256 characters on SQL Server 2019 or older")
        .because(
            """
            Up to SQL Server 2019 a shared access signature may have 256 characters. A longer one, usually one for an account or \
            for a user, does not authenticate, and the backup fails.""")
        .instead(
            "Bind the signature to a stored access policy of the container, which makes it short, or use SQL Server 2022.")
        .sources("B2U")
        .badOn("2019", Nightly.reported(LONG))
        .badOn("2016-SP3", Nightly.reported("?" + LONG))
        .goodOn("2022", Nightly.silent(LONG))
        .goodOn("2019", Nightly.silent("sr=c&si=nightly&sig=fake"))
        .good(Nightly.silent(LONG));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    int length = check.signature(statement).map(SharedAccessSignature::knownLength).orElse(0);
    if (length > LONGEST && check.target().atLeastMajor(16).isNo()) {
      check.report(
          statement.clause(CredentialClause.Kind.SECRET).orElseThrow(),
          "the shared access signature has "
              + length
              + " characters, and SQL Server before 2022 takes 256");
    }
  }
}
