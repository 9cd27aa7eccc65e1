package dev.backcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Scripts that complete the command line in a shell, made from what the commands declare. */
final class Completions {

  /** The shells there is a script for. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final CommandSpec root;
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  Completions(CommandSpec root, Words words) {
    this.root = root;
    this.words = words;
  }

  /** The script for a shell. */
  String of(Shell shell) {
    switch (shell) {
      case BASH -> bash();
      case ZSH -> zsh();
      case FISH -> fish();
    }
    return text.toString();
  }

  private List<CommandSpec> commands() {
    return root.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  private void bash() {
    line("# Completes backcheck in bash: source <(backcheck completion bash)");
    line("_backcheck() {");
    line("  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=");
    line("  COMPREPLY=()");
    line("  [[ $prev == '=' ]] && prev=${COMP_WORDS[COMP_CWORD-2]}");
    line("  [[ $cur == '=' ]] && { prev=${COMP_WORDS[COMP_CWORD-1]}; cur=; }");
    line("  if (( COMP_CWORD == 1 )); then");
    line("    COMPREPLY=($(compgen -W '" + commandNames() + " --help --version' -- \"$cur\"))");
    line("    return");
    line("  fi");
    line("  case ${COMP_WORDS[1]} in");
    for (CommandSpec command : commands()) {
      line("    " + command.name() + ")");
      line("      case $prev in");
      for (OptionSpec option : command.options()) {
        if (Words.takesValue(option)) {
          String names = String.join("|", option.names());
          List<String> choices = words.of(option);
          line(
              choices.isEmpty()
                  ? "        " + names + ") COMPREPLY=($(compgen -f -- \"$cur\")); return ;;"
                  : "        " + names + ") words='" + String.join(" ", choices) + "' ;;");
        }
      }
      line("        *)");
      line("          if [[ $cur == -* ]]; then words='" + optionNames(command) + "'");
      line("          else words='" + String.join(" ", positional(command)) + "'; fi ;;");
      line("      esac ;;");
    }
    line("  esac");
    line("  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))");
    line("}");
    line("complete -o bashdefault -o default -F _backcheck backcheck");
  }

  private void zsh() {
    line("#compdef backcheck");
    line("# Completes backcheck in zsh: a file _backcheck in a folder of $fpath");
    line("_backcheck() {");
    line("  local -a commands");
    line("  commands=(");
    commands().forEach(one -> line("    " + quoted(one.name() + ":" + Words.summary(one))));
    line("  )");
    line("  if (( CURRENT == 2 )); then");
    line("    _describe command commands");
    line("    return");
    line("  fi");
    line("  case $words[2] in");
    for (CommandSpec command : commands()) {
      line("    " + command.name() + ")");
      line("      shift words; (( CURRENT-- ))");
      line("      _arguments -S \\");
      command.options().forEach(this::zshOption);
      List<String> choices = positional(command);
      line(
          choices.isEmpty()
              ? "        '*:file:_files' ;;"
              : "        " + quoted("*:word:(" + String.join(" ", choices) + ")") + " ;;");
    }
    line("  esac");
    line("}");
    line(
        "if [[ $funcstack[1] == _backcheck ]]; then _backcheck \"$@\"; else compdef _backcheck backcheck; fi");
  }

  private void zshOption(OptionSpec option) {
    String summary = Words.summary(option).replace("[", "(").replace("]", ")");
    for (String name : Words.names(option)) {
      String value = "";
      if (Words.takesValue(option)) {
        List<String> choices = words.of(option);
        String label = option.paramLabel().replaceAll("[^A-Za-z]", " ");
        value =
            ":"
                + label
                + ":"
                + (choices.isEmpty()
                    ? "_files"
                    : "(" + String.join(" ", choices).replace(":", "\\:") + ")");
      }
      line("        " + quoted("*" + name + "[" + summary + "]" + value) + " \\");
    }
  }

  private void fish() {
    line("# Completes backcheck in fish: backcheck completion fish | source");
    line("complete -c backcheck -n __fish_use_subcommand -f");
    for (CommandSpec command : commands()) {
      line(
          "complete -c backcheck -n __fish_use_subcommand -a "
              + command.name()
              + " -d "
              + quoted(Words.summary(command)));
      String within =
          "complete -c backcheck -n '__fish_seen_subcommand_from " + command.name() + "'";
      command.options().forEach(option -> fishOption(within, option));
      List<String> choices = positional(command);
      if (!choices.isEmpty()) {
        line(within + " -f -a " + quoted(String.join(" ", choices)));
      }
    }
  }

  private void fishOption(String within, OptionSpec option) {
    List<String> choices = words.of(option);
    String value =
        !Words.takesValue(option)
            ? ""
            : choices.isEmpty()
                ? (Words.isFile(option) ? " -r -F" : " -x")
                : " -x -a " + quoted(String.join(" ", choices));
    String names =
        Words.names(option).stream()
            .map(
                name ->
                    name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
            .collect(Collectors.joining());
    line(within + names + value + " -d " + quoted(Words.summary(option)));
  }

  private List<String> positional(CommandSpec command) {
    List<String> all = new ArrayList<>();
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      all.addAll(words.of(parameter));
    }
    return all;
  }

  private String commandNames() {
    return String.join(" ", root.subcommands().keySet());
  }

  private static String optionNames(CommandSpec command) {
    return command.options().stream()
        .flatMap(option -> Words.names(option).stream())
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
