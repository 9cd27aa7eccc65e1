package dev.backcheck.rules.option;

import dev.backcheck.rule.Rule;
import java.util.List;

/** The rules of this family, a line each. */
public final class OptionRules {

  private OptionRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new UnknownOption(),
        new OptionWrongValue(),
        new OptionNotInVersion(),
        new StatementNotInVersion(),
        new DiscontinuedOption(),
        new CompressionAlgorithmVersion(),
        new CompressionLevelVersion(),
        new CompressionLevelWithoutAlgorithm(),
        new CompressionLegacyParentheses(),
        new OptionNotAllowedHere(),
        new LogOptionOnDataBackup(),
        new DifferentialOnLog(),
        new OptionConflict(),
        new RetentionConflict(),
        new CopyOnlyDifferential(),
        new OptionDuplicate(),
        new BlockSizeInvalid(),
        new StatsOutOfRange(),
        new MaxTransferSizeInvalid(),
        new BufferCount(),
        new TextTooLong(),
        new RetentionInvalid(),
        new QatPrerequisites(),
        new MasterBackupKind(),
        new TempdbBackup(),
        new DeprecatedTape(),
        new DeprecatedRestorePassword(),
        new RestartNoop(),
        new TapeOptionOnNonTape(),
        new NorewindCombination(),
        new NoDevices(),
        new EmptyDeviceName(),
        new SingleDeviceStatement(),
        new Tde64kCompression(),
        new TdeAppend2019(),
        new BackupInTransaction(),
        new SnapshotDatabaseBackup(),
        new LogBackupUnderSimple(),
        new BackupChainWithoutFull(),
        new SecondaryReplicaBackupKind(),
        new CompressionEdition(),
        new EncryptionEdition());
  }
}
