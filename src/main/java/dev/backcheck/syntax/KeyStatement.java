package dev.backcheck.syntax;

import java.util.List;
import java.util.Optional;

/** A backup or restore of a certificate or key. */
public sealed interface KeyStatement extends BackupOrRestore permits BackupKey, RestoreKey {

  /** What it is about. */
  KeyKind kind();

  /** The certificate or symmetric key; the two master keys have no name. */
  Optional<Name> name();

  /** Where it is written to or read from. */
  KeyFile file();

  /** The passwords behind the file, in the order in which they are written. */
  List<KeyPassword> passwords();

  /** A {@code WITH} list, which only other statements have; empty where there is none. */
  Options options();

  /** The same with another WITH list. */
  KeyStatement withOptions(Options other);

  /** The passwords it must have, in the order in which they must stand. */
  default List<KeyPassword.Purpose> passwordsNeeded() {
    if (kind() == KeyKind.CERTIFICATE) {
      return List.of();
    }
    if (this instanceof BackupKey) {
      return List.of(KeyPassword.Purpose.ENCRYPTION);
    }
    return kind() == KeyKind.SERVICE_MASTER_KEY
        ? List.of(KeyPassword.Purpose.DECRYPTION)
        : List.of(KeyPassword.Purpose.DECRYPTION, KeyPassword.Purpose.ENCRYPTION);
  }

  /** Its first words, e.g. {@code BACKUP MASTER KEY}. */
  default String words() {
    return (this instanceof BackupKey ? "BACKUP " : "RESTORE ") + kind().words();
  }
}
