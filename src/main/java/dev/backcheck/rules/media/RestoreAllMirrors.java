package dev.backcheck.rules.media;

import dev.backcheck.model.Histories;
import dev.backcheck.model.MediaSets;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Restore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A restore that names a device and its mirror. */
final class RestoreAllMirrors extends StatementRule<Restore> {

  RestoreAllMirrors() {
    super(
        Family.MEDIA,
        "restore-all-mirrors",
        Restore.class,
        Trait.SEVERAL_DEVICES,
        Trait.EARLIER_BACKUP);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3227)
        .summary("A restore names a device and its mirror")
        .because(
            """
            The devices of MIRROR TO hold the same families as those of TO. A restore takes each family once; a family that is \
            given twice is refused with message 3227 when the restore runs.""")
        .instead("Name the devices of TO, or those of one MIRROR TO list.")
        .sources("RARG", "MIR", "E25")
        .bad(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO DISK = 'E:\\s.bak' WITH FORMAT;
            RESTORE DATABASE Sales FROM DISK = 'D:\\s.bak', «DISK = 'E:\\s.bak'»;""",
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\1.bak', DISK = 'D:\\2.bak'
            MIRROR TO DISK = 'E:\\1.bak', DISK = 'E:\\2.bak' WITH FORMAT;
            RESTORE VERIFYONLY FROM DISK = 'D:\\1.bak', «DISK = 'E:\\1.bak'», DISK = 'D:\\2.bak';""")
        .good(
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\s.bak' MIRROR TO DISK = 'E:\\s.bak' WITH FORMAT;
            RESTORE DATABASE Sales FROM DISK = 'E:\\s.bak';""",
            """
            BACKUP DATABASE Sales TO DISK = 'D:\\1.bak', DISK = 'D:\\2.bak'
            MIRROR TO DISK = 'E:\\1.bak', DISK = 'E:\\2.bak' WITH FORMAT;
            RESTORE DATABASE Sales FROM DISK = 'D:\\1.bak', DISK = 'E:\\2.bak';""");
  }

  @Override
  protected void check(Restore restore, Check check) {
    Map<Integer, Backup> families = new HashMap<>();
    for (Device device : restore.devices()) {
      Optional<Histories.Entry<MediaSets.Written>> entry =
          check.model().mediaSets().before(device, check.step());
      if (entry.isEmpty() || entry.get().what().last().mirrors().isEmpty()) {
        continue;
      }
      int family = entry.get().what().family();
      Backup other = families.putIfAbsent(family, entry.get().what().last());
      if (other != null && other.range().equals(entry.get().what().last().range())) {
        check
            .report(device, "another mirror of the same media family is named before")
            .restsOn(entry.get().step(), "this backup wrote the mirrors");
      }
    }
  }
}
