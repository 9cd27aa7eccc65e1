package dev.backcheck.rules.credentialoption;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Build;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL on a server that is too old for it. */
final class BeforeFirstVersion extends UnfitOption {

  private static final Build FIRST = Build.parse("11.0.3339");

  BeforeFirstVersion() {
    super(
        "this server has no option CREDENTIAL",
        rule("with-credential-min-version", Family.CREDENTIAL_OPTION, Severity.ERROR, Fails.PARSE)
            .summary("WITH CREDENTIAL is used before SQL Server 2012 SP1 CU2")
            .because(
                """
                Backup to URL and the option came with SQL Server 2012 SP1 CU2 (11.0.3339; the number is common knowledge). An older \
                server does not know the word.""")
            .instead("Write to a disk, or use a newer server.")
            .sources("RARG")
            .bad(Example.of(Nightly.MARKED).on("11.0.3000"))
            .bad(Example.of(Nightly.MARKED).on("2008R2"))
            .good(Example.of(Nightly.NAMED).on("11.0.3339"))
            .good(Nightly.NAMED));
  }

  @Override
  boolean isUnfit(DeviceStatement statement, Check check) {
    return check.target().before(FIRST).isYes();
  }
}
