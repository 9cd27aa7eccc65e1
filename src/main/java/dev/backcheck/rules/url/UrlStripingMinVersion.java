package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;

/** Several Azure URLs on a server that writes to one only. */
final class UrlStripingMinVersion extends StatementRule<DeviceStatement> {

  UrlStripingMinVersion() {
    super(Family.URL, "url-striping-min-version", DeviceStatement.class, Trait.BEFORE_2022);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3294)
        .summary("Several Azure URLs in one statement before SQL Server 2016")
        .because(
            """
            SQL Server 2012 and 2014 write page blobs only, one for each backup: a second URL ends the statement with message \
            3294 when it runs.""")
        .instead("Name one URL, or use SQL Server 2016 or later with a SAS credential.")
        .sources("BACKUP", "RARG", "E25")
        .badOn("2014", stripes("«", "»"))
        .badOn(
            "2012-SP4",
            stripes("«", "»").replace("BACKUP DATABASE Hr TO", "RESTORE DATABASE Hr FROM"))
        .goodOn("2016", stripes("", ""))
        .good(stripes("", ""))
        .goodOn("2014", "BACKUP LOG Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.trn';");
  }

  private static String stripes(String open, String close) {
    return "BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/n/1.bak', "
        + open
        + "URL = 'https://acmebak.blob.core.windows.net/n/2.bak'"
        + close;
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    statement.allDevices().stream()
        .filter(device -> check.target().atLeastMajor(13).isNo())
        .filter(device -> check.model().url(device).filter(StorageUrl::isAzure).isPresent())
        .skip(1)
        .findFirst()
        .ifPresent(
            second -> check.report(second, "before SQL Server 2016 a backup has one URL only"));
  }
}
