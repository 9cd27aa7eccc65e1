package dev.backcheck.procedure;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText;
import java.util.Locale;
import java.util.Optional;

/** Arguments that are one of a few words. */
final class Choice {

  private final Arguments arguments;

  Choice(Arguments arguments) {
    this.arguments = arguments;
  }

  /** The word in upper case; empty where it is not given or not known. */
  String word(int position, String parameter) {
    return arguments
        .text(position, parameter)
        .flatMap(KnownText::constant)
        .orElse("")
        .strip()
        .toUpperCase(Locale.ROOT);
  }

  /** Whether an argument is certainly a word. */
  boolean is(int position, String parameter, String word) {
    return word(position, parameter).equals(word);
  }

  /** Whether an argument is given and nobody knows what it is. */
  boolean isOpen(int position, String parameter) {
    Optional<KnownText> text = arguments.text(position, parameter);
    return text.isPresent() && !text.get().isConstant();
  }

  /** Where an argument that is given by name is written. */
  Origin place(String parameter) {
    return arguments.origin(Arguments.NAMED, parameter).orElse(arguments.origin());
  }
}
