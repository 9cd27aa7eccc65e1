package dev.backcheck.rules.url;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;

/** Several Azure URLs on a server that writes to one only. */
public final class UrlStripingMinVersion extends StatementRule<DeviceStatement> {

  /** The rule. */
  public UrlStripingMinVersion() {
    super(
        DeviceStatement.class,
        rule("url-striping-min-version", Family.URL, Severity.ERROR, Fails.RUN)
            .engine(3294)
            .summary("Several Azure URLs in one statement before SQL Server 2016")
            .because(
                """
                SQL Server 2012 and 2014 write page blobs only, one for each backup: a second URL ends the statement with \
                message 3294 when it runs.""")
            .instead("Name one URL, or use SQL Server 2016 or later with a SAS credential.")
            .sources("BACKUP", "RARG", "E25")
            .bad(Example.of(stripes("«", "»")).on("2014"))
            .bad(
                Example.of(
                        stripes("«", "»")
                            .replace("BACKUP DATABASE Hr TO", "RESTORE DATABASE Hr FROM"))
                    .on("2012-SP4"))
            .good(Example.of(stripes("", "")).on("2016"))
            .good(stripes("", ""))
            .good(
                Example.of(
                        "BACKUP LOG Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.trn';")
                    .on("2014")));
  }

  private static String stripes(String open, String close) {
    return "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.bak', "
        + open
        + "URL = 'https://acmebak.blob.core.windows.net/n/2.bak'"
        + close;
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    if (!check.target().atLeastMajor(13).isNo()) {
      return;
    }
    statement.allDevices().stream()
        .filter(device -> check.model().url(device).filter(StorageUrl::isAzure).isPresent())
        .skip(1)
        .findFirst()
        .ifPresent(
            second -> check.report(second, "before SQL Server 2016 a backup has one URL only"));
  }
}
