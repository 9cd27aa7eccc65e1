package dev.backcheck.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands and their options as tables in Markdown, made from what they declare. */
final class CommandTables {

  private final StringBuilder text = new StringBuilder();

  private CommandTables() {}

  /** A table of the commands, and one of the arguments and options of each. */
  static String of(CommandSpec root) {
    CommandTables tables = new CommandTables();
    List<CommandSpec> commands =
        root.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
    tables.head("command");
    commands.forEach(command -> tables.row("`" + synopsis(command) + "`", Words.header(command)));
    commands.forEach(tables::command);
    return tables.text.toString();
  }

  private static String synopsis(CommandSpec command) {
    return String.join(" ", command.usageMessage().customSynopsis());
  }

  private void command(CommandSpec command) {
    List<OptionSpec> options =
        command.options().stream().filter(option -> !option.usageHelp()).toList();
    if (options.isEmpty() && command.positionalParameters().isEmpty()) {
      return;
    }
    text.append("\n### ").append(command.name()).append("\n\n");
    head("option");
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      row("`" + parameter.paramLabel() + "`", Words.description(parameter));
    }
    options.forEach(option -> row(names(option), Words.description(option)));
  }

  private static String names(OptionSpec option) {
    String value = Words.takesValue(option) ? " " + option.paramLabel() : "";
    return Words.names(option).stream().collect(Collectors.joining("`, `", "`", value + "`"));
  }

  private void head(String first) {
    text.append("| ").append(first).append(" | |\n| --- | --- |\n");
  }

  private void row(String what, String meaning) {
    text.append("| ").append(cell(what)).append(" | ").append(prose(meaning)).append(" |\n");
  }

  private static String cell(String words) {
    return words.replace("|", "\\|");
  }

  // Outside of code these would be marks.
  private static String prose(String words) {
    return cell(words.replaceAll("([*$<])", "\\\\$1"));
  }
}
