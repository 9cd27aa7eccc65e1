package dev.backcheck.procedure;

import dev.backcheck.source.Origin;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.KnownText.Hole;
import dev.backcheck.value.KnownText.Known;
import dev.backcheck.value.KnownText.Piece;
import dev.backcheck.value.Possible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** T-SQL as a procedure puts it together from its arguments. */
final class SqlText {

  private final List<Piece> pieces = new ArrayList<>();
  private final Origin call;

  /**
   * An empty text.
   *
   * @param call what stands for the words that no argument says
   */
  SqlText(Origin call) {
    this.call = call;
  }

  /** Words that the procedure says of itself. */
  SqlText say(String sql) {
    return say(sql, call);
  }

  /** Words that an argument stands for. */
  SqlText say(String sql, Origin argument) {
    pieces.add(new Known(sql, Optional.of(argument)));
    return this;
  }

  /** Something that is not known before it runs. */
  SqlText unknown(String label, Origin argument) {
    pieces.add(new Hole(label, false, Optional.of(argument)));
    return this;
  }

  /** A number or a word, as an argument has it. Nothing can be put in behind it there. */
  SqlText word(KnownText value, Origin argument) {
    for (Piece piece : value.pieces()) {
      pieces.add(
          piece instanceof Known known
              ? new Known(
                  known.text(), Optional.of(known.origin().map(Origin::blurred).orElse(argument)))
              : piece);
    }
    return this;
  }

  /** {@code N'value'}. */
  SqlText literal(List<Piece> value, Origin argument) {
    return say("N'", argument).quoted(value, '\'').say("'", argument);
  }

  /** {@code [value]}. */
  SqlText name(List<Piece> value, Origin argument) {
    return say("[", argument).quoted(value, ']').say("]", argument);
  }

  /** {@code USE [database];}, which may not be known. */
  SqlText use(Optional<List<Piece>> database, Origin argument) {
    List<Piece> unknown = List.of(new Hole("@database", false, Optional.of(argument)));
    return say("USE ").name(database.orElse(unknown), argument).say(";\n");
  }

  private SqlText quoted(List<Piece> value, char closing) {
    for (Piece piece : value) {
      if (piece instanceof Known known) {
        doubled(known, closing);
      } else {
        pieces.add(piece);
      }
    }
    return this;
  }

  private void doubled(Known known, char closing) {
    String text = known.text();
    int from = 0;
    for (int at = text.indexOf(closing); at >= 0; at = text.indexOf(closing, at + 1)) {
      int end = at + 1;
      int start = from;
      pieces.add(
          new Known(text.substring(start, end), known.origin().map(origin -> origin.from(start))));
      pieces.add(
          new Known(
              String.valueOf(closing),
              known.origin().map(o -> o.isExact() ? o.part(end - 1, end) : o)));
      from = end;
    }
    if (from < text.length()) {
      int start = from;
      pieces.add(
          new Known(text.substring(start), known.origin().map(origin -> origin.from(start))));
    }
  }

  Possible possible() {
    return Possible.of(new KnownText(pieces));
  }
}
