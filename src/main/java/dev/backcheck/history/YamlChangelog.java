package dev.backcheck.history;

import java.util.List;

/**
 * Reads a changelog in YAML or JSON: mappings, lists and scalars, by indentation and with braces.
 * Anchors, aliases, tags and keys of several lines, which changelogs have no use for, are refused,
 * not guessed. A library for all of YAML would be as large as the rest of what this one needs.
 */
final class YamlChangelog {

  private final String text;
  private final List<YamlLine> lines;
  private int next;

  private YamlChangelog(String text) {
    this.text = text;
    this.lines = YamlLine.of(text);
  }

  /** The document with its elements as children. */
  static ChangelogTree read(String text) throws ChangelogFormatException {
    TreeDraft root = TreeDraft.root();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (FlowText.begins(text, start)) {
      FlowText flow = new FlowText(text, start);
      flow.read(root);
      if (!flow.isAtEnd()) {
        throw new ChangelogFormatException(flow.end(), "something follows its end");
      }
    } else {
      new YamlChangelog(text).document(root);
    }
    return root.close(text.length());
  }

  private void document(TreeDraft root) throws ChangelogFormatException {
    if (!lines.isEmpty()) {
      block(lines.get(0).indent(), root);
    }
    if (next < lines.size()) {
      throw wrong(lines.get(next).start());
    }
  }

  private void block(int indent, TreeDraft into) throws ChangelogFormatException {
    while (next < lines.size() && lines.get(next).indent() == indent) {
      if (lines.get(next).isItem(text)) {
        item(into);
      } else {
        entry(indent, into);
      }
    }
    if (next < lines.size() && lines.get(next).indent() > indent) {
      throw wrong(lines.get(next).start());
    }
  }

  private void item(TreeDraft into) throws ChangelogFormatException {
    YamlLine line = lines.get(next);
    int start = skipBlanks(line.start() + 1, line.end());
    TreeDraft inner = into.child("", line.start());
    if (isEmpty(start, line.end())) {
      next++;
      nested(line.indent(), false, inner);
    } else if (FlowText.begins(text, start)) {
      flow(start, inner);
    } else {
      YamlLine rest = new YamlLine(line.indent() + start - line.start(), start, line.end());
      lines.set(next, rest);
      if (rest.isItem(text) || rest.keyEnd(text) >= 0) {
        block(rest.indent(), inner);
      } else {
        scalar(start, rest);
      }
    }
    into.addAll(inner);
  }

  private void entry(int indent, TreeDraft into) throws ChangelogFormatException {
    YamlLine line = lines.get(next);
    int colon = line.keyEnd(text);
    if (colon < 0) {
      throw wrong(line.start());
    }
    String key = text.substring(line.start(), colon).strip().replaceAll("^[\"']|[\"']$", "");
    int start = skipBlanks(colon + 1, line.end());
    if (isEmpty(start, line.end())) {
      next++;
      TreeDraft child = into.child(key, line.start());
      nested(indent, true, child);
      into.add(child, lines.get(next - 1).end());
    } else if (FlowText.begins(text, start)) {
      TreeDraft child = into.child(key, line.start());
      into.add(child, flow(start, child));
    } else {
      into.value(key, scalar(start, line));
    }
  }

  // A list may stand below its key without being indented.
  private void nested(int indent, boolean key, TreeDraft into) throws ChangelogFormatException {
    if (next == lines.size()) {
      return;
    }
    YamlLine first = lines.get(next);
    if (first.indent() > indent || (key && first.indent() == indent && first.isItem(text))) {
      if (first.indent() == indent) {
        while (next < lines.size()
            && lines.get(next).indent() == indent
            && lines.get(next).isItem(text)) {
          item(into);
        }
      } else {
        block(first.indent(), into);
      }
    }
  }

  private int flow(int start, TreeDraft into) throws ChangelogFormatException {
    FlowText flow = new FlowText(text, start);
    flow.read(into);
    behind(flow.end());
    return flow.end();
  }

  private String scalar(int start, YamlLine line) throws ChangelogFormatException {
    char first = text.charAt(start);
    if (first == '|' || first == '>') {
      next++;
      return deeper(line.indent(), new StringBuilder());
    }
    if (first == '&' || first == '*' || first == '!') {
      throw wrong(start);
    }
    if (first == '"' || first == '\'') {
      FlowText flow = new FlowText(text, start);
      String value = flow.scalar("");
      behind(flow.end());
      return value;
    }
    next++;
    String plain = text.substring(start, line.end());
    int comment = plain.indexOf(" #");
    return deeper(
        line.indent(), new StringBuilder(comment < 0 ? plain : plain.substring(0, comment)));
  }

  // Lines that are indented more go on with a text.
  private String deeper(int indent, StringBuilder value) {
    while (next < lines.size() && lines.get(next).indent() > indent) {
      YamlLine line = lines.get(next++);
      value.append('\n').append(text, line.start(), line.end());
    }
    return value.toString().strip();
  }

  private void behind(int end) throws ChangelogFormatException {
    int lineEnd = end;
    while (next < lines.size() && lines.get(next).start() < end) {
      lineEnd = Math.max(end, lines.get(next++).end());
    }
    if (!isEmpty(skipBlanks(end, lineEnd), lineEnd)) {
      throw wrong(end);
    }
  }

  private boolean isEmpty(int start, int end) {
    return start >= end || text.charAt(start) == '#';
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static ChangelogFormatException wrong(int at) {
    return new ChangelogFormatException(at, "it cannot be read here");
  }
}
