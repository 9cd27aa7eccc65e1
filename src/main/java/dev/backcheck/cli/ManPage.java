package dev.backcheck.cli;

import dev.backcheck.report.Tool;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page in the macros of man(7), made from what the commands declare. */
final class ManPage {

  private final StringBuilder text = new StringBuilder();

  /** The page. */
  String of(CommandSpec root) {
    line(".TH BACKCHECK 1 \"\" \"" + escaped(Tool.NAME + " " + Tool.version()) + "\"");
    line(".SH NAME");
    line(
        "backcheck \\- checks BACKUP, RESTORE and CREDENTIAL statements before SQL Server runs them");
    line(".SH SYNOPSIS");
    line(".B backcheck");
    line("COMMAND [OPTION]...");
    line(".SH DESCRIPTION");
    paragraph(String.join(" ", root.usageMessage().description()).strip());
    for (CommandLine sub : root.subcommands().values()) {
      command(sub.getCommandSpec());
    }
    line(".SH EXIT STATUS");
    entry("0", "Nothing at or above \\-\\-fail\\-on was found.");
    entry("1", "There are findings at or above it.");
    entry("2", "It could not run: usage, configuration, nothing to check, an internal error.");
    line(".SH ENVIRONMENT");
    entry("NO_COLOR", "No colour, if set to anything.");
    entry("TERM", "If dumb, neither colour nor progress.");
    entry("COLUMNS", "The width of the terminal.");
    entry(
        "CI, GITHUB_ACTIONS, GITLAB_CI, TF_BUILD",
        "No progress; annotations where the system shows them.");
    entry("JAVA_HOME", "The Java that the launcher takes.");
    line(".SH FILES");
    entry(".backcheck.toml", "The configuration, in the folder of the scripts or above it.");
    return text.toString();
  }

  private void command(CommandSpec command) {
    line(".SH \"BACKCHECK " + escaped(command.name().toUpperCase(Locale.ROOT)) + "\"");
    line(".B " + escaped(String.join(" ", command.usageMessage().customSynopsis())));
    line(".PP");
    paragraph(Words.header(command));
    for (OptionSpec option : command.options()) {
      String value = Words.takesValue(option) ? " " + option.paramLabel() : "";
      entry(
          escaped(String.join(", ", Words.names(option)) + value),
          escaped(Words.description(option)));
    }
    List<String> footer = List.of(command.usageMessage().footer());
    int examples = footer.indexOf("Examples:") + footer.indexOf("Example:") + 1;
    if (examples >= 0) {
      line(".PP");
      line("Examples:");
      line(".PP");
      line(".nf");
      footer.subList(examples + 1, footer.size()).forEach(example -> line(escaped(example)));
      line(".fi");
    }
  }

  private void entry(String term, String what) {
    line(".TP");
    line(".B " + term);
    line(guarded(what));
  }

  private void paragraph(String words) {
    line(guarded(escaped(words)));
  }

  // A point or quote that begins a line would be a request.
  private static String guarded(String line) {
    return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
  }

  private static String escaped(String words) {
    return guarded(
        words
            .replace("\\", "\\e")
            .replace("-", "\\-")
            .replace("…", "...")
            .replaceAll("\\s*\\n\\s*", " ")
            .replace("\"", "\\(dq"));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
