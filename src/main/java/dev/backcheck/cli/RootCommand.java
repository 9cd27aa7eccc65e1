package dev.backcheck.cli;

import dev.backcheck.report.Tool;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backcheck} itself. */
@Command(
    name = "backcheck",
    versionProvider = RootCommand.Version.class,
    synopsisHeading = "Usage: ",
    customSynopsis = "backcheck COMMAND [OPTION…]",
    description = {
      "",
      "Says, before SQL Server runs a script, which CREATE CREDENTIAL, BACKUP and RESTORE",
      "statements will be refused, will fail, or will leave a backup that cannot be restored."
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  backcheck check migrations --target 2022-CU15@azure-vm-windows",
      "  backcheck explain credential-url-mismatch",
      "  backcheck check --help"
    })
final class RootCommand {

  /** The commands, in the order in which the usage lists them. */
  static final List<String> COMMANDS =
      List.of(
          "check",
          "baseline",
          "explain",
          "rules",
          "targets",
          "parse",
          "facts",
          "config",
          "completion",
          "man");

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  @SuppressWarnings("unused") // picocli asks it
  private boolean version;

  /** Says which version this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Tool.NAME + " " + Tool.version()};
    }
  }

  /** The option that every command has. */
  @Command
  static final class HelpOption {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Print this help.")
    @SuppressWarnings("unused") // picocli asks it
    private boolean asked;
  }
}
