package dev.backcheck.rules.secret;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.SharedAccessSignature;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;

/** A token longer than older servers take. */
public final class SasTooLongForVersion extends StatementRule<CredentialDefinition> {

  private static final int LONGEST = 256;
  private static final String LONG = "sv=fake&sig=" + "fake".repeat(70);

  /** The rule. */
  public SasTooLongForVersion() {
    super(
        CredentialDefinition.class,
        rule("sas-too-long-for-version", Family.SECRET, Severity.ERROR, Fails.RUN)
            .summary(
                "A shared access signature is longer than 256 characters on SQL Server 2019 or older")
            .because(
                """
                Up to SQL Server 2019 a shared access signature may have 256 characters. A longer one, usually one for an \
                account or for a user, does not authenticate, and the backup fails.""")
            .instead(
                """
                Bind the signature to a stored access policy of the container, which makes it short, or use SQL Server 2022.""")
            .sources("B2U")
            .bad(Example.of(Nightly.reported(LONG)).on("2019"))
            .bad(Example.of(Nightly.reported("?" + LONG)).on("2016-SP3"))
            .good(Example.of(Nightly.silent(LONG)).on("2022"))
            .good(Example.of(Nightly.silent("sr=c&si=nightly&sig=fake")).on("2019"))
            .good(Nightly.silent(LONG)));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    int length =
        check.model().signature(statement).map(SharedAccessSignature::knownLength).orElse(0);
    if (length > LONGEST && check.target().atLeastMajor(16).isNo()) {
      check.report(
          statement.clause(CredentialClause.Kind.SECRET).orElseThrow(),
          "the shared access signature has "
              + length
              + " characters, and SQL Server before 2022 takes 256");
    }
  }
}
