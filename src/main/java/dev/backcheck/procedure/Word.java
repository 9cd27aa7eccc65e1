package dev.backcheck.procedure;

import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import java.util.List;

/**
 * A word of a command line, without the quotes that keep it together.
 *
 * @param command counts the commands of the line
 */
record Word(int command, List<Piece> pieces) {

  Word {
    pieces = List.copyOf(pieces);
  }

  /** Its characters, one {@link KnownText#HOLE} for each unknown part. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Known known) {
        plain.append(known.text());
      } else {
        plain.append(KnownText.HOLE);
      }
    }
    return plain.toString();
  }

  /** The same without its first characters. */
  Word from(int first) {
    Written written = Written.of(new KnownText(pieces));
    return new Word(command, written.part(first, written.plain().length()));
  }
}
