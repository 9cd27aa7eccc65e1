package dev.backcheck.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds XML against a schema beside this class. */
final class XmlSchema {

  private XmlSchema() {}

  /** Where a text does not fit. */
  static List<String> problems(String schema, String xml) throws Exception {
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(XmlSchema.class.getResource(schema))
            .newValidator();
    List<String> problems = new ArrayList<>();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException problem) {
            problems.add(problem.toString());
          }

          @Override
          public void error(SAXParseException problem) {
            problems.add(problem.toString());
          }

          @Override
          public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
          }
        });
    validator.validate(new StreamSource(new StringReader(xml)));
    return problems;
  }
}
