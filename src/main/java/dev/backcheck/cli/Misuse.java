package dev.backcheck.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, as a person would say it. */
final class Misuse {

  private final CommandSpec command;
  private final List<String> options;

  private Misuse(CommandSpec command) {
    this.command = command;
    this.options =
        command.options().stream().flatMap(option -> Words.names(option).stream()).toList();
  }

  static String inWords(ParameterException misuse, String... arguments) {
    return new Misuse(misuse.getCommandLine().getCommandSpec()).say(misuse, List.of(arguments));
  }

  private String say(ParameterException misuse, List<String> arguments) {
    // Where an option is misspelt, what picocli misses may be behind it, and -target is no target.
    Optional<String> misspelt =
        arguments.stream()
            .takeWhile(argument -> !argument.equals("--"))
            .filter(argument -> argument.matches("(?s)--?[A-Za-z][\\w-]+(=.*)?"))
            .map(argument -> argument.replaceFirst("(?s)=.*", ""))
            .filter(this::isMisspelt)
            .findFirst();
    if (misspelt.isPresent()) {
      return noOption(misspelt.get());
    }
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return word.startsWith("-") && word.length() > 1
          ? noOption(word.replaceFirst("(?s)=.*", ""))
          : command.subcommands().isEmpty() ? "too much: '" + word + "'" : noCommand(word);
    }
    return String.valueOf(misuse.getMessage())
        .replaceFirst(
            "(?s)^Invalid value for option '([\\w-]+)': '.*' is not a boolean$",
            "$1 takes no value; write it alone")
        .replaceFirst("^Invalid value for option '([\\w-]+)'(?: \\([^)]*\\))?: ", "$1: ")
        .replaceFirst("^Invalid value for positional parameter at index \\d+ \\([^)]*\\): ", "")
        .replaceFirst("^Missing required parameter: '?<?([^'>]*)>?'?$", "$1 is missing")
        .replaceFirst(
            "^Missing required parameter for option '([\\w-]+)' \\((.*)\\)$", "$1 needs $2");
  }

  private boolean isMisspelt(String word) {
    return word.startsWith("--") ? !options.contains(word) : options.contains("-" + word);
  }

  private String noOption(String word) {
    // All options of one letter are near to each other.
    Optional<String> near =
        options.contains("-" + word)
            ? Optional.of("-" + word)
            : Optional.of(word).filter(any -> any.length() > 2).flatMap(w -> Meant.by(w, options));
    return "there is no option '" + word + "'" + near.map(Misuse::question).orElse("");
  }

  private String noCommand(String word) {
    if (options.contains("--" + word)) {
      return "there is no command '" + word + "'" + question("--" + word);
    }
    return "there is no command '"
        + word
        + "'"
        + Meant.by(word, command.subcommands().keySet())
            .map(Misuse::question)
            .orElse("; to check a file or folder: backcheck check " + word);
  }

  private static String question(String near) {
    return "; did you mean '" + near + "'?";
  }
}
