package dev.backcheck.rules.url;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.reference.Build;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;

/** {@code URL =} on a server that does not know it. */
public final class UrlMinVersion extends StatementRule<DeviceStatement> {

  private static final Build FIRST = new Build(11, 0, 3339, 0);

  /** The rule. */
  public UrlMinVersion() {
    super(
        DeviceStatement.class,
        rule("url-min-version", Family.URL, Severity.ERROR, Fails.PARSE)
            .engine(102)
            .summary("URL = before SQL Server 2012 SP1 CU2")
            .because(
                """
                Backup to URL came with SQL Server 2012 SP1 CU2 (11.0.3339). The parser of earlier builds does not know the \
                word and refuses the batch with a syntax error near URL.""")
            .instead("Back up to DISK, or update the server.")
            .sources("BACKUP", "RARG", "SDOM")
            .bad(
                Example.of(
                        "BACKUP DATABASE Hr TO «URL» = 'https://acmebak.blob.core.windows.net/n/a.bak';")
                    .on("2008R2"))
            .bad(Example.of("RESTORE DATABASE Hr FROM «URL» = @url;").on("11.0.3000"))
            .good(
                Example.of(
                        "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak';")
                    .on("2012-SP1-CU2"))
            .good("BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/a.bak';")
            .good(Example.of("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';").on("2008R2")));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    if (!check.target().atLeast(FIRST).isNo()) {
      return;
    }
    statement.allDevices().stream()
        .filter(Device::isUrl)
        .findFirst()
        .ifPresent(
            device ->
                check.report(
                    device.keywordRange(), "servers before 2012 SP1 CU2 have no URL devices"));
  }
}
