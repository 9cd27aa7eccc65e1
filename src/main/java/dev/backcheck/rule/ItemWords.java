package dev.backcheck.rule;

import dev.backcheck.reference.OptionItem;
import dev.backcheck.reference.OptionItems;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** The items in the parentheses of COMPRESSION and ENCRYPTION. */
public final class ItemWords {

  private ItemWords() {}

  /** The word that an item is given; nothing when it has a placeholder in it. */
  public static Optional<Name> constant(Option option, String item, Check check) {
    Optional<Value> value = option.item(item).flatMap(Option::value);
    return value.isPresent()
            && value.get() instanceof Name name
            && check.model().text(name).isConstant()
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Whether a server's parser takes a word, or one may. */
  public static boolean knows(String option, String item, String word) {
    return OptionItems.find(option, item, word)
        .filter(known -> known.meaning() != OptionItem.Meaning.MISSPELT)
        .isPresent();
  }

  /** Reports a word that no server takes, with the one that may be meant. */
  public static void reportUnknown(String option, String item, Name word, Check check) {
    Optional<String> meant = OptionItems.nearest(option, item, word.value());
    String hint = meant.map(name -> "; did you mean " + name).orElse("");
    ReportDraft draft =
        check.report(word, option + " knows no " + item + " " + word.value() + hint);
    SourceRange range = word.range();
    meant.ifPresent(
        name -> draft.help("Write " + name + ".").unsafeFix("write " + name, range, name));
  }
}
