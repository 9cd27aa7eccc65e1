package dev.backcheck.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What sqlcmd is told. Letter case matters to it: {@code -q} and {@code -Q} differ in the end only.
 */
final class SqlcmdOptions {

  private final List<Word> passwords = new ArrayList<>();
  private @Nullable Word query;
  private @Nullable Word database;
  private @Nullable Word server;
  private boolean readsFiles;

  private SqlcmdOptions() {}

  /** The options of sqlcmd and osql: one letter, with the value glued to it or behind it. */
  static SqlcmdOptions ofProgram(List<Word> words) {
    SqlcmdOptions options = new SqlcmdOptions();
    for (int i = 0; i < words.size(); i++) {
      String plain = words.get(i).plain();
      boolean dash = plain.length() > 1 && plain.charAt(0) == '-';
      boolean slash = plain.length() == 2 && plain.charAt(0) == '/';
      if (!dash && !slash) {
        continue;
      }
      boolean glued = plain.length() > 2;
      Word value = glued ? words.get(i).from(2) : i + 1 < words.size() ? words.get(i + 1) : null;
      if (value != null && options.set(plain.charAt(1), value) && !glued) {
        i++;
      }
    }
    return options;
  }

  private boolean set(char letter, Word value) {
    switch (letter) {
      case 'q', 'Q' -> query = value;
      case 'd' -> database = value;
      case 'S' -> server = value;
      case 'P', 'z', 'Z' -> passwords.add(value);
      case 'i' -> readsFiles = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The parameters of Invoke-Sqlcmd: {@code -Name value}. */
  static SqlcmdOptions ofCmdlet(List<Word> words) {
    SqlcmdOptions options = new SqlcmdOptions();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word value = words.get(i + 1);
      switch (words.get(i).plain().toLowerCase(Locale.ROOT)) {
        case "-query" -> options.query = value;
        case "-database" -> options.database = value;
        case "-serverinstance" -> options.server = value;
        case "-password" -> options.passwords.add(value);
        case "-inputfile" -> options.readsFiles = true;
        default -> {}
      }
    }
    return options;
  }

  Optional<Word> query() {
    return Optional.ofNullable(query);
  }

  Optional<Word> database() {
    return Optional.ofNullable(database);
  }

  Optional<Word> server() {
    return Optional.ofNullable(server);
  }

  List<Word> passwords() {
    return passwords;
  }

  /** Whether it runs scripts that are not seen. */
  boolean readsFiles() {
    return readsFiles;
  }
}
