package dev.backcheck.rules.url;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** More devices than a media set can have. */
final class TooManyDevices extends StatementRule<DeviceStatement> {

  private static final int MOST = 64;

  TooManyDevices() {
    super(Family.URL, "too-many-devices", DeviceStatement.class, Trait.SEVERAL_DEVICES);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3205)
        .summary("A device list names more than 64 devices")
        .because(
            "The server takes at most 64 devices in a list and ends the statement with message 3205 when it runs.")
        .instead("Name 64 devices or fewer in each TO, FROM and MIRROR TO list.")
        .sources("BACKUP", "RARG", "E25")
        .bad("BACKUP DATABASE Hr TO " + devices(1, 64) + ", «URL = 'https://$(U)/65.bak'»;")
        .bad("RESTORE DATABASE Hr FROM " + devices(1, 64) + ", «DISK = 'a'», TAPE = 'b';")
        .good("BACKUP DATABASE Hr TO " + devices(1, 64) + ";")
        .good("BACKUP LOG Hr TO " + devices(1, 64) + " MIRROR TO " + devices(101, 164));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (List<Device> list : statement.deviceLists()) {
      if (list.size() > MOST) {
        check.report(
            list.get(MOST), "the list has " + list.size() + " devices, " + MOST + " are allowed");
      }
    }
  }

  private static String devices(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> "URL = 'https://acmebak.blob.core.windows.net/n/" + i + ".bak'")
        .collect(Collectors.joining(", "));
  }
}
