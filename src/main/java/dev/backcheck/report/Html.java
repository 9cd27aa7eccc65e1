package dev.backcheck.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML. All that comes from scripts goes through {@link #text}, {@link #code} or {@link
 * #with}, which escape; nothing else but names of elements and the page's own style and script is
 * written as it is.
 */
final class Html {

  // Those whose end is the end of a line; in the others a line end would be a blank.
  private static final Set<String> BLOCKS =
      Set.of(
          "a", "article", "dd", "details", "div", "dl", "dt", "form", "g", "h1", "h2", "h3", "li",
          "ol", "p", "pre", "rect", "section", "summary", "svg", "table", "tbody", "thead", "tr",
          "ul");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  Html(Appendable out) {
    this.out = out;
  }

  /** Begins an element. */
  Html open(String name) throws IOException {
    endTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Begins an element with classes, which may be none. */
  Html open(String name, String classes) throws IOException {
    return classes.isEmpty() ? open(name) : open(name).with("class", classes);
  }

  /** Gives the element that was just begun an attribute; secrets are masked. */
  Html with(String attribute, String value) throws IOException {
    out.append(' ').append(attribute).append("=\"");
    escape(Printable.line(value));
    out.append('"');
    return this;
  }

  /** Gives the element that was just begun an attribute. */
  Html with(String attribute, int value) throws IOException {
    return with(attribute, String.valueOf(value));
  }

  /** Gives the element that was just begun an attribute that needs no value. */
  Html flag(String attribute) throws IOException {
    out.append(' ').append(attribute);
    return this;
  }

  /** Writes text on one line; secrets are masked, and characters that steer are replaced. */
  Html text(String text) throws IOException {
    endTag();
    escape(Printable.line(text));
    return this;
  }

  /** Writes a part of a line of a script in which secrets are masked already. */
  Html code(String shown) throws IOException {
    endTag();
    escape(shown);
    return this;
  }

  /** An element that holds text only. */
  Html element(String name, String classes, String text) throws IOException {
    return open(name, classes).text(text).close();
  }

  /** Ends the innermost element. */
  Html close() throws IOException {
    endTag();
    String name = open.pop();
    out.append("</").append(name).append('>');
    if (BLOCKS.contains(name)) {
      out.append('\n');
    }
    return this;
  }

  /** Writes what belongs to the page itself. */
  Html resource(String trusted) throws IOException {
    endTag();
    out.append(trusted);
    return this;
  }

  private void endTag() throws IOException {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (!entity.isEmpty()) {
        out.append(text, from, i).append(entity);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
