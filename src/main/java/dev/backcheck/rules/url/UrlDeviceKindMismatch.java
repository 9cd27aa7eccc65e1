package dev.backcheck.rules.url;

import dev.backcheck.model.LocationForm;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.KeyFile;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Statement;

/** A URL behind {@code DISK =} or a path behind {@code URL =}. */
final class UrlDeviceKindMismatch extends StatementRule<Statement> {

  UrlDeviceKindMismatch() {
    super(
        Family.URL,
        "url-device-kind-mismatch",
        Statement.class,
        Where.oneOf(Trait.UNUSUAL_URL, Trait.DISK, Trait.TAPE));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3078)
        .summary("DISK or TAPE is given a URL, or URL is given a file path")
        .because(
            """
            The word before the equals sign decides how the server opens the device. A URL is no file name and a path is no URL: \
            when the statement runs it ends with message 3078, the name is invalid for that type of device.""")
        .instead("Write URL = for https:// and s3://, and DISK = for a file.")
        .sources("E25", "BACKUP")
        .bad(
            "BACKUP DATABASE Hr TO «DISK = 'https://acmebak.blob.core.windows.net/nightly/hr.bak'»;",
            "RESTORE DATABASE Hr FROM «URL = N'D:\\backup\\hr.bak'»;",
            "BACKUP LOG Hr TO «URL = '\\\\backupsrv\\sql\\hr.trn'», DISK = '/var/opt/mssql/data/hr.trn';",
            "BACKUP MASTER KEY TO «URL = '/var/opt/mssql/key.bak'» ENCRYPTION BY PASSWORD = '$(KeyPassword)';")
        .good("BACKUP DATABASE Hr TO URL = 'https://acmebak.blob.core.windows.net/nightly/hr.bak';")
        .good("BACKUP DATABASE Hr TO DISK = '$(Root)/hr.bak', URL = '$(Other)';")
        .good("BACKUP DATABASE Hr TO DISK = 'https.bak';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      if (LocationForm.of(location.text()) == LocationForm.FILE_PATH) {
        String word = location.place() instanceof KeyFile ? "FILE" : "DISK";
        report(location.place(), location.keyword(), "URL is given a file path", word, check);
      }
    }
    if (statement instanceof DeviceStatement media) {
      for (Device device : media.allDevices()) {
        boolean file =
            device.medium() == Device.Medium.DISK || device.medium() == Device.Medium.TAPE;
        if (file && LocationForm.of(check.model().text(device.location())) == LocationForm.URL) {
          report(device, device.keywordRange(), device.medium() + " is given a URL", "URL", check);
        }
      }
    }
  }

  private static void report(
      Node place, SourceRange word, String message, String right, Check check) {
    check
        .report(place, message)
        .help("write " + right + " =")
        .safeFix("write " + right, word, right);
  }
}
