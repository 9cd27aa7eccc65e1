package dev.backcheck.rules.restore;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class RestoreRules {

  private RestoreRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new RecoveryConflict(),
        new KeepOptionsWithNorecovery(),
        new RestrictedUserWithoutRecovery(),
        new NoTruncateOverlap(),
        new BrokerOptions(),
        new StopAtKind(),
        new RestoreAfterRecovery(),
        new MoveIdentifierLiteral(),
        new RestoreLiteralRequired(),
        new TemporalRetentionKeyword(),
        new RecoverOnlyNeedsOption(),
        new RevertWithOptions(),
        new RevertMaster(),
        new PartialOnLog(),
        new PartialNeedsNorecovery(),
        new PageRestoreShape(),
        new StopAtInconsistentChain(),
        new RestoreMasterOptions(),
        new ChainLeftRestoring(),
        new RestoreInOwnDatabase(),
        new ReplaceUsed(),
        new TailLogNotBackedUp(),
        new TailLogOnline(),
        new ContinueAfterError(),
        new MoveDuplicateTarget(),
        new MoveSystemDatabase(),
        new MoveOnLog(),
        new ChecksumRequiredButAbsent(),
        new VerifyOnlyWeak(),
        new LoadHistoryDuplicates(),
        new FilestreamDirectoryName(),
        new RestoreBlocksizeMismatch(),
        new RestoreMaxTransferSizeSmaller(),
        new OnlineRestoreEdition(),
        new RecoverAlreadyRecovered(),
        new StopAtWithoutLogRestore(),
        new RestoreModelNorecovery(),
        new LinuxRestoreNeedsMove(),
        new StandbyOnlineOrUpgrade(),
        new DowngradeRestore(),
        new SystemDatabaseCrossVersion(),
        new RestoreAvailabilityDatabase());
  }
}
