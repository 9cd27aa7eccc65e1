package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A transfer size that the server refuses. */
final class MaxTransferSizeInvalid extends StatementRule<DeviceStatement> {

  private static final String NAME = "MAXTRANSFERSIZE";
  private static final int UNIT = 65536;

  MaxTransferSizeInvalid() {
    super(Family.OPTION, "maxtransfersize-invalid", DeviceStatement.class, Where.option(NAME));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3217, 3250)
        .summary("MAXTRANSFERSIZE is no multiple of 65536, or too large for the device")
        .because(
            """
            The size is given in bytes, in steps of 64 KB, and goes up to 4 MB for disk and tape. For Azure Blob Storage the \
            page of BACKUP allows 20 MB since SQL Server 2022, while the page about backup to URL still says 4 MB; between the \
            two there is a warning. A managed instance allows 100 MB. The statement fails when it runs: message 3250 or 3217, \
            the value is out of range.""")
        .instead("Write a multiple of 65536 that the device takes, e.g. 4194304.")
        .sources("BACKUP", "RARG", "B2U")
        .yieldsTo("s3-maxtransfersize-range")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH MAXTRANSFERSIZE = «1000000»;")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH MAXTRANSFERSIZE = «8388608»;")
        .badOn(
            "2022",
            "BACKUP DATABASE Hr TO URL = 'https://a.blob.core.windows.net/c/a.bak' WITH MAXTRANSFERSIZE = «8388608»;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH MAXTRANSFERSIZE = 4194304;")
        .goodOn(
            "@managed-instance",
            "BACKUP DATABASE Hr TO URL = 'https://a.blob.core.windows.net/c/a.bak' WITH MAXTRANSFERSIZE = 20971520;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH MAXTRANSFERSIZE = @size;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    Optional<Value> value = statement.options().find(NAME).flatMap(Option::value);
    OptionalLong number = Numbers.of(value, check);
    if (number.isEmpty()) {
      return;
    }
    long bytes = number.getAsLong();
    if (bytes <= 0 || bytes % UNIT != 0) {
      check.report(value.orElseThrow(), NAME + " " + bytes + " is no multiple of " + UNIT);
      return;
    }
    List<Integer> limits = TransferLimits.of(statement, check);
    long sure = limits.stream().mapToLong(limit -> limit).max().orElse(bytes);
    long safe = limits.stream().mapToLong(limit -> limit).min().orElse(bytes);
    if (bytes > safe) {
      check
          .report(value.orElseThrow(), NAME + " " + bytes + " is more than " + safe)
          .severity(bytes > sure ? Severity.ERROR : Severity.WARNING)
          .confidence(bytes > sure ? Confidence.CERTAIN : Confidence.POSSIBLE);
    }
  }
}
