package dev.backcheck.reference;

import java.util.Optional;

/**
 * What the name of a host says about it when its ending is known.
 *
 * @param suffix the known ending, without a dot before it
 * @param service what answers there
 * @param cloud the cloud, for example {@code public}, {@code china} or {@code aws}
 * @param retired whether the cloud is closed
 * @param account the storage account, the vault or the bucket, as written; nothing when the host
 *     names none
 * @param zone the label of the zone, for example {@code z12}, or the region of an S3 host
 * @param viaPrivateLink whether the host has the label {@code privatelink}, which private name
 *     resolution adds by itself
 */
public record StorageHost(
    String suffix,
    Service service,
    String cloud,
    boolean retired,
    Optional<String> account,
    Optional<String> zone,
    boolean viaPrivateLink) {

  /** What answers at a host. */
  public enum Service {
    /** Azure Blob Storage: what a backup needs. */
    BLOB,
    /**
     * The Data Lake endpoint of a storage account, {@code dfs}: the same containers by another
     * name.
     */
    DATA_LAKE,
    /** Azure Files. */
    FILE,
    /** Queues. */
    QUEUE,
    /** Tables. */
    TABLE,
    /** A static website. */
    WEBSITE,
    /** Azure Key Vault. */
    KEY_VAULT,
    /** A managed hardware security module. */
    MANAGED_HSM,
    /** Amazon S3. */
    S3
  }

  private static final String SECONDARY = "-secondary";

  /** Whether it belongs to an Azure storage account, whichever of its services it is. */
  public boolean isStorageAccount() {
    return service != Service.S3 && !isKeyStore();
  }

  /** Whether it keeps keys. */
  public boolean isKeyStore() {
    return service == Service.KEY_VAULT || service == Service.MANAGED_HSM;
  }

  /** Whether it is the read-only copy of a storage account in another region. */
  public boolean isSecondary() {
    return isStorageAccount()
        && account.filter(name -> Cells.upper(name).endsWith(Cells.upper(SECONDARY))).isPresent();
  }

  /** The storage account without {@code -secondary}. */
  public Optional<String> primaryAccount() {
    return isSecondary()
        ? account.map(name -> name.substring(0, name.length() - SECONDARY.length()))
        : account;
  }
}
