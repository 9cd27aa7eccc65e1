package dev.backcheck.cli;

import dev.backcheck.reference.Nearest;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, as a person would say it. */
final class Misuse {

  private Misuse() {}

  static String inWords(ParameterException misuse) {
    CommandSpec command = misuse.getCommandLine().getCommandSpec();
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), command);
    }
    return String.valueOf(misuse.getMessage())
        .replaceFirst("^Invalid value for option '([\\w-]+)'(?: \\([^)]*\\))?: ", "$1: ")
        .replaceFirst("^Invalid value for positional parameter at index \\d+ \\([^)]*\\): ", "")
        .replaceFirst("^Missing required parameter: '?<?([^'>]*)>?'?$", "$1 is missing")
        .replaceFirst(
            "^Missing required parameter for option '([\\w-]+)' \\((.*)\\)$", "$1 needs $2");
  }

  private static String unknown(String word, CommandSpec command) {
    boolean option = word.startsWith("-") && word.length() > 1;
    String name = option ? word.replaceFirst("=.*", "") : word;
    boolean root = !command.subcommands().isEmpty();
    List<String> names =
        option
            ? command.options().stream().flatMap(o -> List.of(o.names()).stream()).toList()
            : List.copyOf(command.subcommands().keySet());
    String what = option ? "there is no option '" : root ? "there is no command '" : "too much: '";
    String otherwise =
        root && !option ? "; to check a file or folder: backcheck check " + name : "";
    return what
        + name
        + "'"
        + Nearest.to(name, names).map(near -> "; did you mean '" + near + "'?").orElse(otherwise);
  }
}
