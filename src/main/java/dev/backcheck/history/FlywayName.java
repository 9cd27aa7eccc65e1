package dev.backcheck.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What Flyway reads in the name of a file with its default prefixes, separator and suffix: {@code
 * V1.2__words.sql}, {@code B}, {@code U}, {@code R__words.sql}, {@code beforeMigrate__words.sql}.
 * Prefixes are compared with letter case, as Flyway does. See <a
 * href="https://documentation.red-gate.com/fd/versioned-migrations-273973333.html">Versioned
 * migrations</a> and <a
 * href="https://documentation.red-gate.com/fd/callbacks-275218509.html">Callbacks</a>.
 *
 * @param phase when it runs
 * @param version its numbers without zeros in front; trailing zeros are left out, so that 1.0 is 1
 * @param words the rest of the name, with blanks for underscores
 */
record FlywayName(Phase phase, List<String> version, String words)
    implements Comparable<FlywayName> {

  /** The order of phases within {@code migrate}; what has none is not part of it. */
  enum Phase {
    BEFORE_VALIDATE("beforeValidate"),
    AFTER_VALIDATE("afterValidate"),
    BEFORE_MIGRATE("beforeMigrate"),
    CREATE_SCHEMA("createSchema"),
    // Runs before each migration; here once, before the first.
    BEFORE_EACH_MIGRATE("beforeEachMigrate"),
    BASELINE("B"),
    VERSIONED("V"),
    AFTER_VERSIONED("afterVersioned"),
    BEFORE_REPEATABLES("beforeRepeatables"),
    REPEATABLE("R"),
    // Runs after each migration; here once, after the last.
    AFTER_EACH_MIGRATE("afterEachMigrate"),
    AFTER_MIGRATE("afterMigrate"),
    AFTER_MIGRATE_APPLIED("afterMigrateApplied"),
    AFTER_MIGRATE_OPERATION_FINISH("afterMigrateOperationFinish"),
    UNDO("U"),
    // Callbacks of other commands and of failures.
    ELSEWHERE("");

    private static final List<Phase> ALL = List.of(values());

    private final String prefix;

    Phase(String prefix) {
      this.prefix = prefix;
    }
  }

  private static final String SEPARATOR = "__";
  private static final String SUFFIX = ".sql";
  private static final List<String> OTHER_COMMANDS =
      List.of("Clean", "Undo", "Repair", "Baseline", "Info", "Deploy", "Connect");

  private static final Comparator<List<String>> BY_NUMBERS =
      (left, right) -> {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
          int order = compare(numberAt(left, i), numberAt(right, i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  private static final Comparator<FlywayName> ORDER =
      Comparator.comparing((FlywayName name) -> name.phase())
          .thenComparing(FlywayName::version, BY_NUMBERS)
          .thenComparing(FlywayName::words);

  /** Copies the list. */
  FlywayName {
    version = List.copyOf(version);
  }

  /** Reads the last part of a path; empty where Flyway would pass the file over. */
  static Optional<FlywayName> of(String path) {
    String last = ScriptPath.last(path);
    if (!last.endsWith(SUFFIX) && !last.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String name = last.substring(0, last.length() - SUFFIX.length());
    int separator = name.indexOf(SEPARATOR);
    String head = separator < 0 ? name : name.substring(0, separator);
    String words =
        separator < 0 ? "" : name.substring(separator + SEPARATOR.length()).replace('_', ' ');
    return phase(head, separator >= 0)
        .flatMap(
            phase ->
                isNumbered(phase)
                    ? numbers(head.substring(1)).map(n -> new FlywayName(phase, n, words))
                    : Optional.of(new FlywayName(phase, List.of(), words)));
  }

  private static Optional<Phase> phase(String head, boolean described) {
    if (head.equals(Phase.REPEATABLE.prefix)) {
      return described ? Optional.of(Phase.REPEATABLE) : Optional.empty();
    }
    for (Phase phase : Phase.ALL) {
      boolean fits = isNumbered(phase) ? head.startsWith(phase.prefix) : head.equals(phase.prefix);
      if (fits && phase != Phase.ELSEWHERE) {
        return Optional.of(phase);
      }
    }
    return isElsewhere(head) ? Optional.of(Phase.ELSEWHERE) : Optional.empty();
  }

  private static boolean isNumbered(Phase phase) {
    return phase == Phase.VERSIONED || phase == Phase.BASELINE || phase == Phase.UNDO;
  }

  private static boolean isElsewhere(String head) {
    String event = head.replaceFirst("^(before|after)(Each)?", "");
    return !event.equals(head)
        && (OTHER_COMMANDS.stream().anyMatch(event::startsWith)
            || event.matches("(Migrate|Validate|Versioned|Repeatables)(Statement)?(Error)?")
            || event.equals("ValidateOperationFinish"));
  }

  private static Optional<List<String>> numbers(String version) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= version.length(); i++) {
      char c = i < version.length() ? version.charAt(i) : '.';
      if (c == '.' || c == '_') {
        if (i == from) {
          return Optional.empty();
        }
        parts.add(withoutZeros(version.substring(from, i)));
        from = i + 1;
      } else if (c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    while (parts.size() > 1 && parts.get(parts.size() - 1).equals("0")) {
      parts.remove(parts.size() - 1);
    }
    return Optional.of(parts);
  }

  private static String withoutZeros(String number) {
    int from = 0;
    while (from < number.length() - 1 && number.charAt(from) == '0') {
      from++;
    }
    return number.substring(from);
  }

  /** By phase, then by version number for number, then by the words behind it. */
  @Override
  public int compareTo(FlywayName other) {
    return ORDER.compare(this, other);
  }

  /** Whether its version is that of another or below. */
  boolean isUpTo(FlywayName other) {
    return BY_NUMBERS.compare(version, other.version) <= 0;
  }

  private static String numberAt(List<String> version, int i) {
    return i < version.size() ? version.get(i) : "0";
  }

  // Of any length: a number in a name need not fit anywhere.
  private static int compare(String left, String right) {
    return left.length() != right.length()
        ? Integer.compare(left.length(), right.length())
        : left.compareTo(right);
  }
}
