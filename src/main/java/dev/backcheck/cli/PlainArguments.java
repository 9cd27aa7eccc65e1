package dev.backcheck.cli;

import dev.backcheck.reference.Target;
import dev.backcheck.reference.TargetFormatException;
import dev.backcheck.report.OutputFormat;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The usual arguments of {@code check}, read without picocli, whose start takes longer than the
 * check of a small script. Reads only what picocli would read alike; the rest, mistakes and {@code
 * --help} among it, is picocli's.
 */
final class PlainArguments {

  private static final Set<String> FLAGS = Set.of("-q", "--quiet", "--closed-inventory");

  private final CheckCommand command;
  private final Set<String> once = new HashSet<>();

  private PlainArguments(CheckCommand command) {
    this.command = command;
  }

  /**
   * Reads the arguments behind the name of the command into it.
   *
   * @return whether all of them were understood; if not, the command is of no use any more
   */
  static boolean read(String[] arguments, CheckCommand command) {
    PlainArguments reader = new PlainArguments(command);
    int next = 1;
    while (next < arguments.length) {
      int taken = reader.take(arguments, next);
      if (taken == 0) {
        return false;
      }
      next += taken;
    }
    return true;
  }

  // How many arguments were understood from here.
  private int take(String[] arguments, int at) {
    String argument = arguments[at];
    if (isPath(argument)) {
      command.paths.add(argument);
      return 1;
    }
    if (FLAGS.contains(argument)) {
      return flag(argument) ? 1 : 0;
    }
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    if (equals > 0) {
      return isTaken(argument.substring(0, equals), argument.substring(equals + 1)) ? 1 : 0;
    }
    return at + 1 < arguments.length && isTaken(argument, arguments[at + 1]) ? 2 : 0;
  }

  private static boolean isPath(String argument) {
    return argument.equals("-") || (!argument.isEmpty() && argument.charAt(0) != '-');
  }

  private boolean flag(String name) {
    if (name.equals("--closed-inventory")) {
      command.server.closedInventory = true;
      return once.add(name);
    }
    command.form.quiet = true;
    return once.add("--quiet");
  }

  private boolean isTaken(String name, String value) {
    if (value.isEmpty() || value.charAt(0) == '-' || value.charAt(0) == '"') {
      return false;
    }
    return switch (name) {
      case "-t", "--target" -> target(value);
      case "--exclude" -> command.input.excludes.add(value);
      case "--rule" -> command.levels.rules.add(value);
      case "-f", "--format" -> once.add("--format") && format(value);
      case "--facts" -> once.add(name) && facts(value);
      case "--fail-on" -> once.add(name) && failOn(value);
      default -> false;
    };
  }

  private boolean target(String value) {
    try {
      return command.server.targets.add(Target.parse(value));
    } catch (TargetFormatException wrong) {
      return false;
    }
  }

  private boolean facts(String path) {
    command.server.facts = new FactsFile(path);
    return true;
  }

  private boolean format(String value) {
    Optional<OutputFormat> format = OutputFormat.find(value);
    format.ifPresent(found -> command.form.format = found);
    return format.isPresent();
  }

  private boolean failOn(String value) {
    for (LevelOptions.FailOn level : LevelOptions.FailOn.values()) {
      if (level.name().equalsIgnoreCase(value)) {
        command.levels.failOn = level;
        return true;
      }
    }
    return false;
  }
}
