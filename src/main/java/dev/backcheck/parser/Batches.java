package dev.backcheck.parser;

import dev.backcheck.parser.Passages.Passage;
import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the {@code GO} lines. {@code GO} is no word of T-SQL: it separates where it is the first
 * token of its line and nothing but a count follows it there.
 */
final class Batches {

  /** Tokens from {@code from} to below {@code to}, sent {@code count} times. */
  record Part(int from, int to, SourceRange range, int count) {}

  private final List<ScriptToken> tokens;
  private final String text;
  private final List<Passage> passages;

  Batches(Tokens tokens, List<Passage> passages) {
    this.passages = passages;
    this.tokens = tokens.visible();
    this.text = tokens.source().text();
  }

  List<Part> split() {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int start = 0;
    int passed = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (passed < passages.size()
          && passages.get(passed).range().start() <= tokens.get(i).start()) {
        start = pass(passages.get(passed++), i, parts);
      }
      if (!isGo(i)) {
        continue;
      }
      int last = hasCount(i) ? i + 1 : i;
      int count = hasCount(i) ? count(tokens.get(last).getText()) : 1;
      parts.add(new Part(from, i, new SourceRange(start, tokens.get(i).start()), count));
      start = tokens.get(last).end();
      from = last + 1;
      i = last;
    }
    while (passed < passages.size()) {
      start = pass(passages.get(passed++), tokens.size(), parts);
    }
    parts.add(new Part(from, tokens.size(), new SourceRange(start, text.length()), 1));
    return parts;
  }

  private static int pass(Passage passage, int token, List<Part> parts) {
    parts.add(new Part(token, token, passage.range(), 1));
    return passage.end();
  }

  private boolean isGo(int i) {
    ScriptToken token = tokens.get(i);
    if (token.getType() != TSqlParser.IDENTIFIER || !token.isWord("GO")) {
      return false;
    }
    boolean first = i == 0 || lineBetween(tokens.get(i - 1).end(), token.start());
    return first && (lineEndsBehind(i) || (hasCount(i) && lineEndsBehind(i + 1)));
  }

  private boolean hasCount(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).getType() == TSqlParser.NUMBER
        && !lineBetween(tokens.get(i).end(), tokens.get(i + 1).start())
        && tokens.get(i + 1).getText().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean lineEndsBehind(int i) {
    return i + 1 == tokens.size() || lineBetween(tokens.get(i).end(), tokens.get(i + 1).start());
  }

  private boolean lineBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  private static int count(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
