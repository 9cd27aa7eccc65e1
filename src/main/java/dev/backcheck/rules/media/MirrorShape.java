package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.List;
import java.util.stream.Stream;

/** Mirrors that differ in number or kind of devices. */
final class MirrorShape extends StatementRule<Backup> {

  MirrorShape() {
    super(Family.MEDIA, "mirror-shape", Backup.class, Trait.MIRROR);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3010, 3008, 3212)
        .summary("A mirror has other devices than the TO list")
        .because(
            """
            Each device of the TO list has its copy in each mirror. Another number of devices makes the backup fail with message \
            3010 when it runs, devices of another kind with 3008 or 3212.""")
        .instead("Name as many devices in each MIRROR TO list as in the TO list, all of one kind.")
        .sources("BACKUP", "MIR", "E25")
        .bad("BACKUP LOG A TO DISK = '1', DISK = '2' MIRROR TO «DISK = '3'» WITH FORMAT;")
        .bad("BACKUP LOG A TO DISK = '1' MIRROR TO «TAPE = '2'» WITH FORMAT;")
        .good("BACKUP LOG A TO DISK = '1', DISK = '2' MIRROR TO DISK = '3', DISK = '4';")
        .good("BACKUP LOG A TO SalesDevice MIRROR TO DISK = '1' WITH FORMAT;");
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (List<Device> mirror : backup.mirrors()) {
      if (mirror.size() != backup.devices().size()) {
        check
            .report(
                Backup.rangeOf(mirror),
                "the mirror has " + devices(mirror) + ", the TO list " + devices(backup.devices()))
            .engine(3010);
      } else if (!sameMedia(mirror, backup.devices())) {
        check
            .report(Backup.rangeOf(mirror), "the mirror and the TO list are of different kinds")
            .engine(3008, 3212);
      }
    }
  }

  private static String devices(List<Device> list) {
    return list.size() == 1 ? "one device" : list.size() + " devices";
  }

  // A logical device may be of any kind.
  private static boolean sameMedia(List<Device> one, List<Device> other) {
    return Stream.concat(one.stream(), other.stream())
            .map(Device::medium)
            .filter(medium -> medium != Device.Medium.LOGICAL)
            .distinct()
            .count()
        < 2;
  }
}
