package dev.backcheck.model;

import dev.backcheck.source.Origin;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Known;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one run of sqlcmd, or of a migration tool, keeps from batch to batch: its variables, the
 * server it is connected to, whether statements are carried out at all.
 */
final class Session {

  /** Whether statements are carried out: {@code SET NOEXEC}, {@code SET PARSEONLY}. */
  enum Execution {
    YES,
    PERHAPS,
    NO
  }

  private static final String FIRST_SERVER = "";

  private final Map<String, String> given;
  private final Map<String, KnownText> variables = new HashMap<>();
  private String server = FIRST_SERVER;
  private Execution execution = Execution.YES;
  private Execution connected = Execution.YES;
  private int batch;

  /**
   * A session that begins.
   *
   * @param given the values of placeholders, by name
   */
  Session(Map<String, String> given) {
    this.given = given;
  }

  /** The number of the batch that is being sent. */
  int batch() {
    return batch;
  }

  /** Notes that another batch begins. */
  void batch(int number) {
    batch = number;
  }

  /** The server in lower case; empty for the first one. */
  String server() {
    return server;
  }

  Execution execution() {
    return connected == Execution.YES ? execution : connected;
  }

  /** Notes that the connection is closed, so that nothing that follows in the script is run. */
  void close(boolean certain) {
    connected = certain || connected == Execution.NO ? Execution.NO : Execution.PERHAPS;
  }

  void execution(Execution other) {
    execution = other;
  }

  /** Carries out a command of sqlcmd. */
  void run(SqlcmdCommand command, Source source) {
    String[] words = command.argument().split("\\s+", 2);
    if (command.command().equals("connect")) {
      // The rest of the line may hold a password.
      server = words[0].toLowerCase(Locale.ROOT);
    } else if (command.command().equals("setvar") && !words[0].isEmpty()) {
      set(words[0], words.length < 2 ? Optional.empty() : Optional.of(words[1]), command, source);
    }
  }

  // Without a value the variable is removed. What the command line says comes before the script
  // and is overwritten by it.
  private void set(String name, Optional<String> value, SqlcmdCommand command, Source source) {
    if (value.isEmpty()) {
      variables.remove(name.toLowerCase(Locale.ROOT));
      return;
    }
    String text = value.get().strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    String plain = quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    Origin origin = Origin.whole(source, command.range(), command.range());
    variables.put(
        name.toLowerCase(Locale.ROOT),
        new KnownText(List.of(new Known(plain, Optional.of(origin)))));
  }

  /** What a placeholder stands for: {@code $(x)}, <code>${x}</code>, {@code $x$}. */
  Optional<KnownText> placeholder(String label) {
    if (label.length() < 3 || label.charAt(0) != '$') {
      return Optional.empty();
    }
    boolean bare = label.charAt(1) != '(' && label.charAt(1) != '{';
    String name = label.substring(bare ? 1 : 2, label.length() - 1);
    Optional<KnownText> set =
        label.charAt(1) == '('
            ? Optional.ofNullable(variables.get(name.toLowerCase(Locale.ROOT)))
            : Optional.empty();
    return set.or(() -> given(name, label.charAt(1) == '(').map(Session::known));
  }

  // The names of sqlcmd are the same in capitals.
  private Optional<String> given(String name, boolean anyCase) {
    Optional<String> exact = Optional.ofNullable(given.get(name));
    return exact.isPresent() || !anyCase
        ? exact
        : given.entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase(name))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private static KnownText known(String text) {
    return new KnownText(List.of(new Known(text)));
  }
}
