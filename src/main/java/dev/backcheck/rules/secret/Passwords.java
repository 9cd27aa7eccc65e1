package dev.backcheck.rules.secret;

import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.KeyPassword;
import dev.backcheck.syntax.KeyStatement;
import java.util.stream.Stream;

/** The passwords of a statement about a key or certificate. */
final class Passwords {

  private Passwords() {}

  /** All of them in order, those of private keys too. */
  static Stream<KeyPassword> of(KeyStatement statement) {
    return Stream.concat(
        statement.passwords().stream(),
        statement instanceof BackupKey backup
            ? backup.privateKeys().stream().flatMap(key -> key.passwords().stream())
            : Stream.empty());
  }
}
