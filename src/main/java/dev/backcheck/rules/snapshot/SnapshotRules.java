package dev.backcheck.rules.snapshot;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class SnapshotRules {

  private SnapshotRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new ServerOrGroupNeedsMetadataOnly(),
        new GroupDuplicateDatabase(),
        new FileSnapshotWithFormat(),
        new FileSnapshotWithCompression(),
        new FileSnapshotWithEncryption(),
        new FileSnapshotWithDifferential(),
        new FileSnapshotMinVersion(),
        new SnapshotMinVersion(),
        new SnapshotSingleDevice(),
        new GroupTooManyDatabases(),
        new SnapshotSystemDatabase(),
        new SnapshotNotSuspended(),
        new SuspendWithoutBackup(),
        new DoubleSuspend(),
        new SuspendSyntax(),
        new MetadataOnlyMismatch(),
        new RestoreMasterSnapshot(),
        new BackupSetOnly(),
        new CopyOnlyRedundant(),
        new FileSnapshotDevices(),
        new FileSnapshotPlatform(),
        new FileSnapshotMoveTarget());
  }
}
