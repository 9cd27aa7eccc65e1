package dev.backcheck.model;

/** What the scripts do to databases, and what encrypts them and their backups. */
final class DatabaseModel {

  private final Lazy<CurrentDatabase> current;
  private final Lazy<RecoveryModels> recoveryModels;
  private final Lazy<CreatedDatabases> created;
  private final Lazy<RestoreSequences> restoreSequences;
  private final Lazy<Backups> backups;
  private final Lazy<SnapshotSuspensions> snapshotSuspensions;
  private final Lazy<AvailabilityMembership> availabilityMembership;
  private final Lazy<Databases> there;
  private final Lazy<Transactions> transactions;
  private final Lazy<Encryptors> encryptors;
  private final Lazy<CertificateUses> certificateUses;

  DatabaseModel(Layout layout) {
    current = Lazy.of(() -> CurrentDatabase.of(layout.kinds().uses(), layout.continuity()));
    recoveryModels =
        Lazy.of(
            () ->
                RecoveryModels.of(
                    layout.kinds().devicesAndOthers(), layout.continuity(), current()));
    created =
        Lazy.of(() -> CreatedDatabases.of(layout.kinds().devicesAndOthers(), layout.continuity()));
    restoreSequences =
        Lazy.of(() -> RestoreSequences.of(layout.kinds().devicesAndOthers(), layout.continuity()));
    backups =
        Lazy.of(
            () -> Backups.of(layout.kinds().devices(), layout.continuity(), restoreSequences()));
    snapshotSuspensions =
        Lazy.of(
            () ->
                SnapshotSuspensions.of(
                    layout.kinds().devicesAndOthers(), layout.continuity(), current()));
    availabilityMembership = Lazy.of(() -> AvailabilityMembership.of(layout.kinds().others()));
    there = Lazy.of(() -> Databases.of(layout.kinds().devicesAndOthers(), layout.continuity()));
    transactions = Lazy.of(() -> Transactions.of(layout.kinds().all(), layout.continuity()));
    encryptors =
        Lazy.of(() -> Encryptors.of(layout.kinds().keys(), layout.kinds().others(), current()));
    certificateUses = Lazy.of(() -> CertificateUses.of(layout.kinds().devicesAndOthers()));
  }

  CurrentDatabase current() {
    return current.get();
  }

  RecoveryModels recoveryModels() {
    return recoveryModels.get();
  }

  CreatedDatabases created() {
    return created.get();
  }

  RestoreSequences restoreSequences() {
    return restoreSequences.get();
  }

  Backups backups() {
    return backups.get();
  }

  SnapshotSuspensions snapshotSuspensions() {
    return snapshotSuspensions.get();
  }

  AvailabilityMembership availabilityMembership() {
    return availabilityMembership.get();
  }

  Databases there() {
    return there.get();
  }

  Transactions transactions() {
    return transactions.get();
  }

  Encryptors encryptors() {
    return encryptors.get();
  }

  CertificateUses certificateUses() {
    return certificateUses.get();
  }
}
