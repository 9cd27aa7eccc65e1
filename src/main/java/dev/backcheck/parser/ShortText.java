package dev.backcheck.parser;

import dev.backcheck.parser.Lines.Kind;
import dev.backcheck.parser.Lines.Piece;

/** What is kept of a script that is shortened. */
final class ShortText {

  private final StringBuilder out = new StringBuilder();
  // The batch so far: where it begins, how many lines it had, whether it has to be read.
  private int batch;
  private int lines;
  private boolean wanted;
  private boolean begun;
  // Inside a run of rows: the lines that were left out, and the last piece, which may stay.
  private boolean rows;
  private int left;
  private int lastLines;
  private final StringBuilder last = new StringBuilder();

  /** Adds the next lines. */
  void add(char[] text, byte[] bytes, Piece piece) {
    boolean matters = piece.commanded() || Relevance.ofBatch(bytes, piece.from(), piece.to());
    if (piece.kind() == Kind.GO) {
      endBatch();
      append(text, piece);
      batch = out.length();
      // Its comment is taken for the beginning of the next batch, here as there.
      wanted = matters;
      return;
    }
    wanted |= matters;
    if (!begun && piece.first() >= 0) {
      begun = true;
      wanted |= !new PlainText(bytes).beginsPlainly(piece.first());
    }
    int count = lineEnds(bytes, piece);
    lines += count;
    if (!matters && piece.kind() == Kind.INSERT && !isFilled(bytes, piece)) {
      row(text, piece, count);
    } else if (!matters && piece.kind() == Kind.BLANK && rows) {
      last.append(text, piece.from(), piece.to() - piece.from());
      lastLines += count;
    } else {
      endRows();
      append(text, piece);
    }
  }

  /** Says that no more follow; the last batch has no {@code GO}, and stays. */
  String text() {
    endRows();
    return out.toString();
  }

  private void row(char[] text, Piece piece, int count) {
    if (!rows) {
      append(text, piece);
      rows = true;
      return;
    }
    left += lastLines;
    last.setLength(0);
    last.append(text, piece.from(), piece.to() - piece.from());
    lastLines = count;
  }

  private void endRows() {
    breakLines(left);
    out.append(last);
    last.setLength(0);
    rows = false;
    left = 0;
    lastLines = 0;
  }

  private void endBatch() {
    endRows();
    if (!wanted) {
      out.setLength(batch);
      breakLines(lines);
    }
    lines = 0;
    begun = false;
  }

  private void append(char[] text, Piece piece) {
    out.append(text, piece.from(), piece.to() - piece.from());
  }

  // A lone CR before it must not become one with a LF.
  private void breakLines(int count) {
    if (count > 0) {
      boolean carriage = out.length() > 0 && out.charAt(out.length() - 1) == '\r';
      out.append(carriage ? "\r\n" : "\n").append("\n".repeat(count - 1));
    }
  }

  // Variables of sqlcmd, and what other tools fill in, may stand for anything.
  private static boolean isFilled(byte[] bytes, Piece piece) {
    for (int i = piece.from(); i < piece.to() - 1; i++) {
      if (bytes[i] == '$' && (bytes[i + 1] == '(' || bytes[i + 1] == '{')) {
        return true;
      }
    }
    return false;
  }

  private static int lineEnds(byte[] bytes, Piece piece) {
    int count = 0;
    for (int i = piece.from(); i < piece.to(); i++) {
      boolean half = bytes[i] == '\r' && i + 1 < piece.to() && bytes[i + 1] == '\n';
      count += bytes[i] == '\n' || (bytes[i] == '\r' && !half) ? 1 : 0;
    }
    return count;
  }
}
