package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * {@code RESTORE MASTER KEY | SERVICE MASTER KEY | SYMMETRIC KEY}.
 *
 * @param options a {@code WITH} list, which no server takes
 */
public record RestoreKey(
    SourceRange range,
    List<Keyword> header,
    KeyKind kind,
    Optional<Name> name,
    KeyFile file,
    List<KeyPassword> passwords,
    Optional<Keyword> force,
    Options options)
    implements KeyStatement {

  /** Copies the list. */
  public RestoreKey {
    header = List.copyOf(header);
    passwords = List.copyOf(passwords);
  }

  @Override
  public RestoreKey withOptions(Options other) {
    return new RestoreKey(range, header, kind, name, file, passwords, force, other);
  }
}
