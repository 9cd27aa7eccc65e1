package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/** {@code PRIVATE KEY (…)} of a certificate backup; its items in any order, repeated ones too. */
public record PrivateKey(
    SourceRange range, List<KeyFile> files, List<KeyPassword> passwords, List<Text> algorithms)
    implements Node {

  /** Copies the lists. */
  public PrivateKey {
    files = List.copyOf(files);
    passwords = List.copyOf(passwords);
    algorithms = List.copyOf(algorithms);
  }
}
