package dev.backcheck.rules.secret;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import java.util.List;

/** A token signed with a key of a user. */
final class SasUserDelegationVersion extends StatementRule<CredentialDefinition> {

  private static final List<String> OF_A_USER = List.of("skoid", "sktid", "ske");

  SasUserDelegationVersion() {
    super(
        Family.SECRET,
        "sas-user-delegation-version",
        CredentialDefinition.class,
        Where.has(Trait.SIGNATURE, Trait.BEFORE_2022));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("A user delegation signature is used on SQL Server 2019 or older")
        .because(
            """
            Signatures of the kind that a user signs with an Entra account are supported from SQL Server 2022 on; before that \
            the backup or restore fails to authenticate.""")
        .instead(
            "Sign with the key of the storage account, or bind the signature to a stored access policy.")
        .sources("B2U")
        .badOn("2019", Nightly.reported("skoid=fake&sktid=fake&sv=fake&sig=fake"))
        .badOn("2017-CU31", Nightly.reported("sv=fake&ske=2026-01-01&sig=fake"))
        .goodOn("2022", Nightly.silent("skoid=fake&sktid=fake&sv=fake&sig=fake"))
        .goodOn("2019", Nightly.silent("sr=c&si=nightly&sig=fake"));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    boolean delegated = check.signature(statement).filter(s -> s.hasOne(OF_A_USER)).isPresent();
    if (delegated && check.target().atLeastMajor(16).isNo()) {
      check.report(
          statement.clause(CredentialClause.Kind.SECRET).orElseThrow(),
          "the shared access signature is one of a user, which SQL Server before 2022 does not take");
    }
  }
}
