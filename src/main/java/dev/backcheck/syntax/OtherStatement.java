package dev.backcheck.syntax;

import dev.backcheck.source.SourceRange;
import java.util.List;

/**
 * A statement that is not followed further.
 *
 * @param words its first words in upper case, six at the most: enough to tell what it is
 * @param tokens its tokens, for the few statements whose content matters (see {@link Fragment});
 *     else empty
 */
public record OtherStatement(SourceRange range, List<String> words, List<Fragment> tokens)
    implements SurroundingStatement {

  /** Copies the lists. */
  public OtherStatement {
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
  }

  /** Whether it begins with these words, given in upper case. */
  public boolean begins(String... first) {
    return words.size() >= first.length && words.subList(0, first.length).equals(List.of(first));
  }
}
