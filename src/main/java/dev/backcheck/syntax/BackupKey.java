package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * {@code BACKUP CERTIFICATE | MASTER KEY | SERVICE MASTER KEY | SYMMETRIC KEY}.
 *
 * @param header the verb
 * @param name of the certificate or symmetric key
 * @param passwords of the three keys; a certificate has them in its private key list
 * @param privateKeys the {@code PRIVATE KEY} lists of a certificate; one at most is legal
 * @param formats the {@code FORMAT = '…'} of a certificate; one at most is legal
 * @param options a {@code WITH} list of anything else, which no server takes
 */
public record BackupKey(
    SourceRange range,
    List<Keyword> header,
    KeyKind kind,
    Optional<Name> name,
    KeyFile file,
    List<KeyPassword> passwords,
    List<PrivateKey> privateKeys,
    List<Text> formats,
    Options options)
    implements KeyStatement {

  /** Copies the lists. */
  public BackupKey {
    header = List.copyOf(header);
    passwords = List.copyOf(passwords);
    privateKeys = List.copyOf(privateKeys);
    formats = List.copyOf(formats);
  }

  @Override
  public BackupKey withOptions(Options other) {
    return new BackupKey(range, header, kind, name, file, passwords, privateKeys, formats, other);
  }
}
