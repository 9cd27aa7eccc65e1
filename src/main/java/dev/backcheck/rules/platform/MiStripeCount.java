package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** More stripes than a managed instance is documented to take. */
final class MiStripeCount extends StatementRule<DeviceStatement> {

  private static final int DOCUMENTED = 32;
  private static final int MOST = 64;

  MiStripeCount() {
    super(
        Family.PLATFORM,
        "mi-stripe-count",
        DeviceStatement.class,
        Trait.MANAGED_SERVICE,
        Trait.SEVERAL_DEVICES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3205)
        .summary("A backup on a managed instance has more than 32 stripes")
        .because(
            """
            The page on managed instances allows 32 stripes, the one on BACKUP 64: more than 32 may fail, which is a warning \
            here, more than 64 fail with message 3205.""")
        .instead("Write at most 32 URLs.")
        .sources("MIDIFF")
        .badOn("@mi", "BACKUP DATABASE B TO «" + urls(33) + "» WITH COPY_ONLY;")
        .badOn("@mi", "RESTORE DATABASE B FROM «" + urls(65) + "»;")
        .goodOn("@mi", "BACKUP DATABASE B TO " + urls(32) + " WITH COPY_ONLY;")
        .goodOn("2022", "BACKUP DATABASE B TO " + urls(33));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    var devices = statement.devices();
    int count = devices.size();
    if (count > DOCUMENTED && check.target().isManagedInstance().isYes()) {
      check
          .report(
              devices.get(0).range().to(devices.get(count - 1).range()),
              count + " stripes; a managed instance is documented to take " + DOCUMENTED)
          .severity(count > MOST ? Severity.ERROR : Severity.WARNING);
    }
  }

  private static String urls(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "URL = '$(U)/" + i + "'")
        .collect(Collectors.joining(", "));
  }
}
