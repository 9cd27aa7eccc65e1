package dev.backcheck.history;

import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a changelog in XML. Nothing but the text is looked at: no document type, no entities that
 * it declares, nothing that it names.
 */
final class XmlChangelog {

  private static final class Open {
    private final String name;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<ChangelogTree> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final SourceRange range;

    Open(String name, SourceRange range) {
      this.name = name;
      this.range = range;
    }

    ChangelogTree close() {
      return new ChangelogTree(name, values, children, text.toString(), range);
    }
  }

  private final Source source;
  private final Deque<Open> open = new ArrayDeque<>();

  private XmlChangelog(Source source) {
    this.source = source;
    open.push(new Open("", new SourceRange(0, 0)));
  }

  /** The document with its elements as children. */
  static ChangelogTree read(Source source) throws ChangelogFormatException {
    return new XmlChangelog(source).read();
  }

  private ChangelogTree read() throws ChangelogFormatException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source.text()));
      try {
        while (reader.hasNext()) {
          next(reader);
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      throw new ChangelogFormatException(line(line).start(), "it is no XML");
    }
    return open.pop().close();
  }

  private void next(XMLStreamReader reader) throws XMLStreamException, ChangelogFormatException {
    switch (reader.next()) {
      case XMLStreamReader.START_ELEMENT -> start(reader);
      case XMLStreamReader.END_ELEMENT -> {
        ChangelogTree done = open.pop().close();
        open.element().children.add(done);
      }
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text(reader.getText());
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) throws ChangelogFormatException {
    SourceRange range = line(reader.getLocation().getLineNumber());
    if (open.size() > ChangelogTree.DEEPEST) {
      throw new ChangelogFormatException(range.start(), "its elements nest too deep");
    }
    Open element = new Open(reader.getLocalName(), range);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.values.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    open.push(element);
  }

  private void text(String text) {
    open.element().text.append(text);
  }

  // The line that the tag ends in, without the blanks in front.
  private SourceRange line(int number) {
    SourceRange line = source.line(Math.max(1, Math.min(number, source.lineCount())));
    int start = line.start();
    while (start < line.end() && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    return new SourceRange(start, line.end());
  }
}
