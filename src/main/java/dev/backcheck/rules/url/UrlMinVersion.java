package dev.backcheck.rules.url;

import dev.backcheck.reference.Build;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;

/** {@code URL =} on a server that does not know it. */
final class UrlMinVersion extends StatementRule<DeviceStatement> {

  private static final Build FIRST = new Build(11, 0, 3339, 0);

  UrlMinVersion() {
    super(Family.URL, "url-min-version", DeviceStatement.class, Trait.URL, Trait.BEFORE_2022);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102)
        .summary("URL = before SQL Server 2012 SP1 CU2")
        .because(
            """
            Backup to URL came with SQL Server 2012 SP1 CU2 (11.0.3339). The parser of earlier builds does not know the word and \
            refuses the batch with a syntax error near URL.""")
        .instead("Back up to DISK, or update the server.")
        .sources("BACKUP", "RARG", "SDOM")
        .badOn("2008R2", "BACKUP DATABASE Hr TO «URL» = 'https://bak.blob.core.windows.net/n/a';")
        .badOn("11.0.3000", "RESTORE DATABASE Hr FROM «URL» = @url;")
        .goodOn(
            "2012-SP1-CU2", "BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/n/a';")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/n/a';")
        .goodOn("2008R2", "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';");
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
