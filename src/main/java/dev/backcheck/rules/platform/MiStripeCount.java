package dev.backcheck.rules.platform;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** More stripes than a managed instance is documented to take. */
public final class MiStripeCount extends StatementRule<DeviceStatement> {

  private static final int DOCUMENTED = 32;
  private static final int MOST = 64;

  /** The rule. */
  public MiStripeCount() {
    super(
        DeviceStatement.class,
        ManagedInstance.rule("mi-stripe-count", Severity.ERROR)
            .engine(3205)
            .summary("A backup on a managed instance has more than 32 stripes")
            .because(
                """
                The page on managed instances allows 32 stripes, the one on BACKUP 64: more than 32 may fail, which is a \
                warning here, more than 64 fail with message 3205.""")
            .instead("Write at most 32 URLs.")
            .bad(Example.of("BACKUP DATABASE B TO «" + urls(33) + "» WITH COPY_ONLY;").on("@mi"))
            .bad(Example.of("RESTORE DATABASE B FROM «" + urls(65) + "»;").on("@mi"))
            .good(Example.of("BACKUP DATABASE B TO " + urls(32) + " WITH COPY_ONLY;").on("@mi"))
            .good(Example.of("BACKUP DATABASE B TO " + urls(33)).on("2022")));
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
