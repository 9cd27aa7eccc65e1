package dev.backcheck.procedure;

import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a command line into words as a shell and the programs it starts would.
 *
 * <p>Sources: <a
 * href="https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments">parsing C
 * command-line arguments</a>, <a
 * href="https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules">quoting
 * rules of PowerShell</a>.
 */
final class Words {

  private static final char NONE = 0;
  private static final Pattern ENVIRONMENT =
      Pattern.compile("%[A-Za-z_][A-Za-z0-9_]{0,60}(?::[^%\\r\\n]{1,40})?%");
  private static final Pattern VARIABLE =
      Pattern.compile("\\$(?:\\{[^}]{1,80}\\}|\\([^)]{0,80}\\)|[A-Za-z_][\\w:]{0,80})");

  private final Written line;
  private final String text;
  private final Shell shell;
  private final List<Word> words = new ArrayList<>();
  private List<Piece> word = new ArrayList<>();
  private boolean inWord;
  private char quote = NONE;
  private int command;
  // Where the part begins that is not yet taken into the word.
  private int from;

  private Words(Written line, Shell shell) {
    this.line = line;
    this.text = line.plain();
    this.shell = shell;
  }

  static List<Word> of(KnownText line, Shell shell) {
    Words words = new Words(Written.of(line), shell);
    words.read();
    return words.words;
  }

  private void read() {
    for (int i = 0; i < text.length(); ) {
      i = next(i);
    }
    end(text.length());
  }

  // Reads what stands at an offset; tells where the next begins.
  private int next(int i) {
    char c = text.charAt(i);
    int unknown = unknownEnd(i, c);
    if (unknown > i) {
      take(i, unknown);
      word.add(new Hole(text.substring(i, unknown), false, Optional.empty()));
      return unknown;
    }
    if (isEscape(i, c)) {
      take(i, i + 1);
      return i + 2;
    }
    if (c == quote) {
      take(i, i + 1);
      boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c;
      quote = doubled ? quote : NONE;
      return doubled ? i + 2 : i + 1;
    }
    if (quote == NONE) {
      return outside(i, c);
    }
    return i + 1;
  }

  private int outside(int i, char c) {
    if (c == '"' || (c == '\'' && shell == Shell.POWERSHELL)) {
      take(i, i + 1);
      quote = c;
    } else if (c <= ' ' || isSeparator(i, c)) {
      end(i);
      from = i + 1;
      command += isSeparator(i, c) ? 1 : 0;
    } else {
      inWord = true;
    }
    return i + 1;
  }

  private boolean isSeparator(int i, char c) {
    boolean line = c == '\n' || c == '\r';
    return shell == Shell.POWERSHELL
        ? line || c == ';' || c == '|'
        : line || c == '|' || (c == '&' && (i == 0 || text.charAt(i - 1) != '>'));
  }

  private boolean isEscape(int i, char c) {
    if (i + 1 == text.length()) {
      return false;
    }
    char after = text.charAt(i + 1);
    return shell == Shell.POWERSHELL
        ? c == '`' && quote != '\''
        : c == '\\'
            && (after == '"'
                || (after == '\\' && i + 2 < text.length() && text.charAt(i + 2) == '"'));
  }

  // Behind a variable of the environment or the shell.
  private int unknownEnd(int i, char c) {
    boolean may = shell == Shell.POWERSHELL ? c == '$' && quote != '\'' : c == '%';
    if (!may) {
      return i;
    }
    Matcher matcher = (c == '$' ? VARIABLE : ENVIRONMENT).matcher(text).region(i, text.length());
    return matcher.lookingAt() ? matcher.end() : i;
  }

  // What is read and not yet in the word is put there; it goes on behind what is left out.
  private void take(int to, int next) {
    if (to > from) {
      word.addAll(line.part(from, to));
    }
    inWord = true;
    from = next;
  }

  private void end(int at) {
    if (inWord) {
      take(at, at);
      words.add(new Word(command, word));
      word = new ArrayList<>();
      inWord = false;
    }
  }
}
