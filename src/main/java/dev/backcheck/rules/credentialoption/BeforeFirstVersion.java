package dev.backcheck.rules.credentialoption;

import dev.backcheck.reference.Build;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL on a server that is too old for it. */
final class BeforeFirstVersion extends UnfitOption {

  private static final Build FIRST = Build.parse("11.0.3339");

  BeforeFirstVersion() {
    super("with-credential-min-version", "this server has no option CREDENTIAL", Trait.BEFORE_2022);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE)
        .summary("WITH CREDENTIAL is used before SQL Server 2012 SP1 CU2")
        .because(
            """
            Backup to URL and the option came with SQL Server 2012 SP1 CU2 (11.0.3339; the number is common knowledge). An older \
            server does not know the word.""")
        .instead("Write to a disk, or use a newer server.")
        .sources("RARG")
        .badOn("11.0.3000", Nightly.MARKED)
        .badOn("2008R2", Nightly.MARKED)
        .goodOn("11.0.3339", Nightly.NAMED)
        .good(Nightly.NAMED);
  }

  @Override
  boolean isUnfit(DeviceStatement statement, Check check) {
    return check.target().before(FIRST).isYes();
  }
}
