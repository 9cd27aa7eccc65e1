package dev.backcheck.rules.snapshot;

import dev.backcheck.model.MediaSets;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/** A file-snapshot backup whose files are to go elsewhere. */
final class FileSnapshotMoveTarget extends StatementRule<Restore> {

  FileSnapshotMoveTarget() {
    super(Family.SNAPSHOT, "file-snapshot-move-target", Restore.class, Trait.EARLIER_BACKUP);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3075)
        .summary("MOVE of a file-snapshot backup out of its storage account")
        .because(
            """
            A restore of a file-snapshot backup makes new blobs from the snapshots, which Azure does within one storage account. \
            MOVE to a disk or to another account makes it fail with message 3075 when it runs.""")
        .instead("MOVE to blobs in the storage account of the snapshots.")
        .limits("Only backups that the scripts take with FILE_SNAPSHOT are known.")
        .sources("RARG", "FSNAP", "E25")
        .bad(example("FILE_SNAPSHOT", "«'D:\\sales.mdf'»"))
        .bad(example("FILE_SNAPSHOT", "«'https://b.blob.core.windows.net/d/sales.mdf'»"))
        .good(example("FILE_SNAPSHOT", "'https://a.blob.core.windows.net/d/sales.mdf'"))
        .good(example("CHECKSUM", "'D:\\sales.mdf'"));
  }

  private static String example(String option, String target) {
    String url = " URL = 'https://a.blob.core.windows.net/b/s.bak' WITH ";
    String backup = "BACKUP DATABASE A TO" + url + option + "; ";
    return backup + "RESTORE DATABASE B FROM" + url + "MOVE 'a' TO " + target + ";";
  }

  @Override
  protected void check(Restore restore, Check check) {
    List<Option> moves = restore.options().every("MOVE");
    if (moves.isEmpty() || restore.devices().isEmpty() || !restore.kind().writesDatabase()) {
      return;
    }
    Optional<MediaSets.ReadSet> set = check.model().mediaSets().readBy(restore, check.step());
    Optional<StorageUrl> source = check.model().url(restore.devices().get(0));
    if (set.filter(read -> read.backup().isFileSnapshot()).isEmpty() || source.isEmpty()) {
      return;
    }
    for (Option move : moves) {
      Value target = move.values().get(1);
      if (leaves(check.text(target), source.get())) {
        check
            .report(target, "the file snapshot cannot leave its storage account")
            .restsOn(set.get().step(), "this backup took the snapshot");
      }
    }
  }

  private static boolean leaves(KnownText target, StorageUrl source) {
    return target.isConstant()
        && StorageUrl.of(target)
            .map(url -> source.isKnown() && !url.host().equals(source.host()))
            .orElse(true);
  }
}
