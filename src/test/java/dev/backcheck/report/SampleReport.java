package dev.backcheck.report;

import dev.backcheck.history.HistoryMode;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.reference.Target;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.Place;
import dev.backcheck.rule.Related;
import dev.backcheck.rule.Severity;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports for tests, made from scripts with {@code «…»} around what is reported. */
final class SampleReport {

  private final List<Script> scripts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** A script with one mark; reads it and remembers it. */
  Place script(String name, String marked) {
    int start = marked.indexOf('«');
    int end = marked.indexOf('»') - 1;
    Source source = Source.of(name, marked.replaceAll("[«»]", ""));
    scripts.add(new ScriptParser(true).parse(source));
    return new Place(source, new SourceRange(start, end));
  }

  SampleReport finding(Severity severity, Place place, String message, Related... related) {
    findings.add(
        new Finding(
            "sample-rule",
            severity,
            Confidence.CERTAIN,
            Fails.RUN,
            List.of(3201, 3013),
            List.of(Target.parse("2022-CU15@azure-vm-windows")),
            place,
            message,
            "name the credential after the container of the URL",
            List.of(related),
            Optional.empty()));
    return this;
  }

  Report report() {
    return new Report(
        scripts,
        findings,
        new Report.Summary(
            scripts.size(),
            scripts.size(),
            3,
            0,
            count(Severity.ERROR),
            count(Severity.WARNING),
            count(Severity.INFO),
            0,
            new Report.Ordering(HistoryMode.FLYWAY, true)));
  }

  String write(OutputFormat format, Style style) throws IOException {
    StringBuilder out = new StringBuilder();
    format.writer().write(report(), style, out);
    return out.toString();
  }

  String text() throws IOException {
    return write(OutputFormat.TEXT, Style.PLAIN);
  }

  /** The frame of one finding about a script called {@code a.sql}, without what is around it. */
  static String frame(String marked) throws IOException {
    SampleReport sample = new SampleReport();
    String text = sample.finding(Severity.ERROR, sample.script("a.sql", marked), "message").text();
    return text.substring(text.indexOf('\n') + 1, text.indexOf("  = help"))
        .replaceFirst(" *\\|\n *$", "");
  }

  private int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
