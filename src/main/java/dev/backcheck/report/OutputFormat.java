package dev.backcheck.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which a report can be written. */
public enum OutputFormat {
  /** For people: every finding with the lines it is about. */
  TEXT(new TextReport()),
  /** A line for each finding, which editors and build tools turn into links. */
  CONCISE(new ConciseReport()),
  /** For programs; {@code report.schema.json} describes it. */
  JSON(new JsonReport()),
  /** SARIF 2.1.0, for code scanning and the viewers of editors. */
  SARIF(new SarifReport()),
  /** JUnit XML, for test reports. */
  JUNIT(new JunitReport()),
  /** Annotations of GitHub Actions. */
  GITHUB(new GithubReport()),
  /** Code Quality of GitLab. */
  GITLAB(new GitlabReport()),
  /** Issues of Azure Pipelines. */
  AZURE(new AzureReport()),
  /** Checkstyle XML, for collectors of warnings. */
  CHECKSTYLE(new CheckstyleReport()),
  /** A comment on a pull request, or the summary of a job. */
  MARKDOWN(new MarkdownReport()),
  /** A page that needs nothing but itself. */
  HTML(new HtmlReport());

  @SuppressWarnings("ImmutableEnumChecker") // writers have no state
  private final ReportWriter writer;

  OutputFormat(ReportWriter writer) {
    this.writer = writer;
  }

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is made to be read by people, on a terminal or in a log. */
  public boolean isForPeople() {
    return this == TEXT || this == CONCISE || this == MARKDOWN;
  }

  /** What writes it. */
  public ReportWriter writer() {
    return writer;
  }

  /** The format of that name, in any case. */
  public static Optional<OutputFormat> find(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
  }

  /** All names. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(OutputFormat::id).toList();
  }
}
