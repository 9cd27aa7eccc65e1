package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Options about tapes where there is no tape. */
final class TapeOptionOnNonTape extends StatementRule<DeviceStatement> {

  private static final String[] NAMES = {"REWIND", "NOREWIND", "UNLOAD", "NOUNLOAD"};
  private static final Set<Device.Medium> NO_TAPE = Set.of(Device.Medium.DISK, Device.Medium.URL);

  TapeOptionOnNonTape() {
    super(Family.OPTION, "tape-option-on-non-tape", DeviceStatement.class, Where.option(NAMES));
  }

  @Override
  protected RuleDraft describe() {
    return info(Fails.SILENT)
        .summary("A tape option on disk or URL is ignored")
        .because(
            """
            REWIND, NOREWIND, UNLOAD and NOUNLOAD say what becomes of a tape. On other devices they are ignored, but UNLOAD and \
            NOUNLOAD stay in force for the rest of the session. Management Studio writes them into every script.""")
        .instead("Take them out.")
        .ignoreWhen("the script is generated.")
        .sources("BACKUP", "RARG")
        .yieldsTo("mi-unsupported-backup-option", "norewind-combination", "url-tape-or-skip-option")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «NOREWIND»;")
        .bad(
            "BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT, SKIP, «NOREWIND», NOUNLOAD, STATS = 10;")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH FILE = 1, «NOUNLOAD», REPLACE;")
        .good("BACKUP DATABASE Hr TO TAPE = '\\\\.\\tape0' WITH NOREWIND, NOUNLOAD;")
        .good("RESTORE DATABASE Hr FROM Tape1 WITH UNLOAD;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    List<Option> written = new ArrayList<>();
    for (Option option : statement.options().all()) {
      if (List.of(NAMES).contains(option.name())) {
        written.add(option);
      }
    }
    boolean noTape = !statement.allDevices().isEmpty();
    for (Device device : statement.allDevices()) {
      noTape &= NO_TAPE.contains(device.medium()) && !isKnownUrl(device, check);
    }
    if (noTape && !written.isEmpty()) {
      String names = String.join(", ", written.stream().map(Option::name).toList());
      check
          .report(written.get(0), names + ": ignored, as no device is a tape")
          .safeFix(
              "take the tape options out", OptionRemoval.of(check, statement.options(), written));
    }
  }

  // For those url-tape-or-skip-option says more.
  private static boolean isKnownUrl(Device device, Check check) {
    return check.model().url(device).isPresent();
  }
}
