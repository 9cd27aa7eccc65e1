package dev.backcheck.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, an element to a line. Secrets are masked, and characters that XML does not have are
 * replaced.
 */
final class Xml {

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private boolean hasText;

  /** Begins a document. */
  Xml(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Begins an element. */
  Xml open(String name) throws IOException {
    endTag();
    newLine();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Gives the element that was just begun an attribute. */
  Xml with(String attribute, String value) throws IOException {
    out.append(' ').append(attribute).append("=\"");
    out.append(escaped(Printable.line(value)).replace("\"", "&quot;")).append('"');
    return this;
  }

  /** Gives the element that was just begun an attribute. */
  Xml with(String attribute, int value) throws IOException {
    return with(attribute, String.valueOf(value));
  }

  /** Puts text into an element that holds nothing else. */
  Xml text(String text) throws IOException {
    endTag();
    out.append(escaped(Printable.lines(text)));
    hasText = true;
    return this;
  }

  /** Ends the innermost element, and with the outermost the document. */
  Xml close() throws IOException {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
    } else {
      if (!hasText) {
        newLine();
      }
      out.append("</").append(name).append('>');
    }
    inTag = false;
    hasText = false;
    if (open.isEmpty()) {
      out.append('\n');
    }
    return this;
  }

  private void endTag() throws IOException {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void newLine() throws IOException {
    out.append('\n').append("  ".repeat(open.size()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
