package dev.backcheck.fix;

import dev.backcheck.rule.Edit;
import java.util.List;

/** Edits of a text. */
final class Edits {

  private Edits() {}

  /** Whether they are in order, apart from each other, inside the text, and change it. */
  static boolean fit(List<Edit> edits, String text) {
    int at = 0;
    boolean same = true;
    for (Edit edit : edits) {
      if (edit.range().start() < at || edit.range().end() > text.length()) {
        return false;
      }
      at = edit.range().end();
      same &= text.substring(edit.range().start(), at).equals(edit.text());
    }
    return !same;
  }
}
