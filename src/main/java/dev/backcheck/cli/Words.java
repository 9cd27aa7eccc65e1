package dev.backcheck.cli;

import dev.backcheck.reference.KnownVersion;
import dev.backcheck.reference.KnownVersions;
import dev.backcheck.reference.Platform;
import dev.backcheck.report.OutputFormat;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What can stand for an option or argument, as its label in the usage says. */
final class Words {

  private final RuleCatalog rules;

  Words(RuleCatalog rules) {
    this.rules = rules;
  }

  /** The words to choose from; empty where it is a file or something of the user's own. */
  List<String> of(ArgSpec argument) {
    String label = argument.paramLabel();
    if (label.matches("[a-z-]+(\\|[a-z-]+)+")) {
      return List.of(label.split("\\|", -1));
    }
    return switch (label) {
      case "FORMAT" -> OutputFormat.ids();
      case "RULE" -> rules.specs().stream().map(RuleSpec::name).toList();
      case "NAME=LEVEL" ->
          Stream.concat(
                  Arrays.stream(Family.values()).map(Family::id),
                  rules.specs().stream().map(RuleSpec::name))
              .map(name -> name + "=")
              .toList();
      case "TARGET" -> Stream.concat(versions(), platforms()).toList();
      case "VERSION" -> KnownVersions.all().stream().map(KnownVersion::id).toList();
      default -> List.of();
    };
  }

  /** Whether it is the name of a file or folder. */
  static boolean isFile(ArgSpec argument) {
    return argument.paramLabel().matches("FILE|PATH|FOLDER|GLOB");
  }

  /** Whether a value stands behind the option. */
  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** The names of an option, also that which turns it off. */
  static List<String> names(OptionSpec option) {
    Stream<String> negative =
        option.negatable()
            ? Arrays.stream(option.names())
                .filter(name -> name.startsWith("--"))
                .map(name -> "--no-" + name.substring(2))
            : Stream.empty();
    return Stream.concat(Arrays.stream(option.names()), negative).toList();
  }

  /** What an option does, up to the first stop or semicolon. */
  static String summary(OptionSpec option) {
    return sentence(description(option));
  }

  /** All that an option or argument does. */
  static String description(ArgSpec argument) {
    return plain(String.join(" ", argument.description()));
  }

  /** What a command does. */
  static String summary(CommandSpec command) {
    return sentence(header(command));
  }

  /** What a command does, as a sentence. */
  static String header(CommandSpec command) {
    return plain(String.join(" ", command.usageMessage().header()));
  }

  private static String sentence(String text) {
    return text.replaceFirst("(?s)[.;:] .*|\\.$", "");
  }

  // Picocli has its marks doubled.
  private static String plain(String text) {
    return text.replace("%%", "%").replace("$$", "$");
  }

  private static Stream<String> versions() {
    return KnownVersions.all().stream()
        .flatMap(
            version ->
                Stream.concat(
                    Stream.of(version.id()),
                    version.builds().stream().map(build -> version.id() + "-" + build.label())))
        .filter(id -> id.matches("[0-9]+[A-Z0-9]*(-(RTM|CU[0-9]+))?"))
        .distinct();
  }

  private static Stream<String> platforms() {
    return Arrays.stream(Platform.values()).map(platform -> "@" + platform.id());
  }
}
