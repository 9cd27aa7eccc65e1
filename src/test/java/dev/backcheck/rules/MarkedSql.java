package dev.backcheck.rules;

import dev.backcheck.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * SQL with {@code «…»} around what must be reported; the marks taken out, the ranges kept, in order
 * of their start.
 */
record MarkedSql(String sql, List<SourceRange> marks) {

  static MarkedSql of(String marked) {
    StringBuilder sql = new StringBuilder();
    List<SourceRange> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '«') {
        open.push(sql.length());
      } else if (c == '»') {
        marks.add(new SourceRange(open.pop(), sql.length()));
      } else {
        sql.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("« without »: " + marked);
    }
    marks.sort(null);
    return new MarkedSql(sql.toString(), marks);
  }
}
