package dev.backcheck.rule;

import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Where the texts stand that statements of a script put together and run: a comment on the
 * statement that runs a text is about the text too.
 *
 * @param runner where the statement begins
 * @param parts the ranges of the script that the text is made of
 */
record DynamicTexts(int runner, List<SourceRange> parts) {

  /** Those of a script, by the statements that run them. */
  static List<DynamicTexts> of(Source script, Model model) {
    Set<Source> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<DynamicTexts> found = new ArrayList<>();
    for (Step step : model.steps()) {
      Source text = step.source();
      if (text.isDerived() && text.root() == script && seen.add(text)) {
        List<SourceRange> parts = text.originals(new SourceRange(0, text.text().length()));
        found.add(new DynamicTexts(text.runner().start(), parts));
      }
    }
    found.sort(Comparator.comparingInt(DynamicTexts::runner));
    return found;
  }
}
