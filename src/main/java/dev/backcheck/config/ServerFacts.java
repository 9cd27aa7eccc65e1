package dev.backcheck.config;

import dev.backcheck.reference.Target;
import dev.backcheck.source.Redaction;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a server says of itself, as it is before the first script runs. A list that is known is
 * complete: what is not in it is not on the server. {@link ServerFactsReader} reads them from the
 * result of the query that {@code backcheck facts script} prints.
 *
 * @param origin the text they are from, secrets starred out; ranges are places in it
 * @param taken the day they were read
 * @param target version, platform and edition, as far as the server says
 * @param credentials of the server
 * @param certificates in {@code master}
 * @param asymmetricKeys in {@code master}
 * @param masterKey where it says whether {@code master} has a master key: whether it does
 * @param databases without snapshots
 * @param encryptionKeys which certificate encrypts which database
 * @param backupDevices logical backup devices
 * @param unavailable what could not be read
 */
public record ServerFacts(
    Source origin,
    Optional<LocalDate> taken,
    Target target,
    Known<Credential> credentials,
    Known<Certificate> certificates,
    Known<AsymmetricKey> asymmetricKeys,
    Optional<Boolean> masterKey,
    Known<Database> databases,
    Known<EncryptionKey> encryptionKeys,
    Known<BackupDevice> backupDevices,
    List<Unavailable> unavailable) {

  /** Copies the list. */
  public ServerFacts {
    unavailable = List.copyOf(unavailable);
  }

  /**
   * A list that is complete, or of which nothing is known.
   *
   * @param all whether it is complete
   * @param items empty where nothing is known
   */
  public record Known<T>(boolean all, List<T> items) {

    /** Copies the list. */
    public Known {
      items = List.copyOf(items);
    }
  }

  /** A credential of the server; never its secret. */
  public record Credential(SourceRange range, String name, String identity, boolean forProvider) {

    /** Name and identity, with what looks like a secret masked. */
    @Override
    public String toString() {
      return "Credential[" + Redaction.of(name) + ", " + Redaction.of(identity) + "]";
    }
  }

  /**
   * A certificate.
   *
   * @param expires the last day on which backups can be encrypted with it
   * @param hasPrivateKey whether its private key is there; only then it can encrypt backups
   * @param backedUp when its private key was last backed up
   */
  public record Certificate(
      SourceRange range,
      String name,
      Optional<LocalDate> expires,
      boolean hasPrivateKey,
      Optional<LocalDate> backedUp) {}

  /** An asymmetric key; one of a provider lies outside the server. */
  public record AsymmetricKey(SourceRange range, String name, boolean ofProvider) {}

  /**
   * A database.
   *
   * @param recoveryModel {@code FULL}, {@code BULK_LOGGED} or {@code SIMPLE}
   * @param state {@code ONLINE}, {@code OFFLINE}, {@code RESTORING} and so on
   * @param encrypted whether its files are encrypted (TDE)
   * @param size of its data files in bytes, free space in them included
   * @param role in its availability group; empty where it is in none
   */
  public record Database(
      SourceRange range,
      String name,
      Optional<String> recoveryModel,
      Optional<String> state,
      Optional<Boolean> encrypted,
      Optional<Long> size,
      Optional<AvailabilityRole> role) {}

  /** The certificate that protects the key of an encrypted database. */
  public record EncryptionKey(SourceRange range, String database, String certificate) {}

  /** A logical backup device; its type as {@code sys.backup_devices} describes it. */
  public record BackupDevice(
      SourceRange range, String name, Optional<String> type, Optional<String> physicalName) {

    /** The name only: a path may hold a secret. */
    @Override
    public String toString() {
      return "BackupDevice[" + name + "]";
    }
  }

  /** A part that could not be read, and why. */
  public record Unavailable(String section, String reason) {}

  /** Where they are from. */
  @Override
  public String toString() {
    return "ServerFacts[" + origin + "]";
  }
}
