package dev.backcheck.rule;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of the script that mends a finding.
 *
 * @param title what it does, in the imperative
 * @param edits in order of their place; they do not overlap
 */
public record Fix(String title, Safety safety, List<Edit> edits) {

  /** Whether a program may make the change. */
  public enum Safety {
    /** The statement was wrong and is right afterwards; nothing else changes. */
    SAFE,
    /** Right as far as the script shows, but a person should look. */
    UNSAFE,
    /** To be shown only. */
    DISPLAY
  }

  /**
   * The same in the script itself; empty where a part of the text has no place there. The script
   * may put the text together in several ways, so a person should look.
   */
  Optional<Fix> in(Source source) {
    if (!source.isDerived()) {
      return Optional.of(this);
    }
    List<Edit> written = new ArrayList<>();
    for (Edit edit : edits) {
      Optional<SourceRange> range = source.exactOriginal(edit.range());
      if (range.isEmpty()) {
        return Optional.empty();
      }
      written.add(new Edit(range.get(), edit.text().replace("'", "''")));
    }
    return Optional.of(new Fix(title, safety == Safety.SAFE ? Safety.UNSAFE : safety, written));
  }

  /** Copies the list. */
  public Fix {
    edits = List.copyOf(edits);
  }
}
