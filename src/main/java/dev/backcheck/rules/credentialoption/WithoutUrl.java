package dev.backcheck.rules.credentialoption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL without a URL. */
final class WithoutUrl extends StatementRule<DeviceStatement> {

  WithoutUrl() {
    super(
        Family.CREDENTIAL_OPTION,
        "with-credential-non-url",
        DeviceStatement.class,
        Where.option("CREDENTIAL"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("WITH CREDENTIAL stands without a URL")
        .because(
            """
            The documentation says that the option is used for URLs only. Whether the server refuses it for a disk or passes \
            over it, no page says.""")
        .instead("Leave the option out, or write the device as URL.")
        .sources("BACKUP", "RARG", "B2U")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH «CREDENTIAL = 'k'»;")
        .bad("RESTORE HEADERONLY FROM Nightly WITH FILE = 1, «CREDENTIAL = 'k'»;")
        .good(Nightly.NAMED)
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    if (!statement.isToUrl()) {
      statement
          .options()
          .find("CREDENTIAL")
          .ifPresent(
              option ->
                  check
                      .report(option, "CREDENTIAL is for URLs, and none is there")
                      .safeFix(
                          "take " + option.name() + " out",
                          OptionRemoval.of(check, statement.options(), option)));
    }
  }
}
