package dev.backcheck.fix;

import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Finding;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a script.
 *
 * @param before as it was given
 * @param after the same object where nothing was changed, else a script with the same name
 * @param edits what was done, as places in {@code before}, in order; no two of them touch
 * @param fixed the findings whose fixes were made, each as it was found, in the order of the rounds
 * @param refusal why a script that could have been changed is as it was; the end of a sentence that
 *     begins with its name, without any text of the script
 */
public record FixedScript(
    Source before, Source after, List<Edit> edits, List<Finding> fixed, Optional<String> refusal) {

  /** Copies the lists. */
  public FixedScript {
    edits = List.copyOf(edits);
    fixed = List.copyOf(fixed);
  }

  /** Whether the text is another one. */
  public boolean isChanged() {
    return !edits.isEmpty();
  }
}
