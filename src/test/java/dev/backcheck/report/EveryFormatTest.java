package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format, seen over the examples of all rules. */
class EveryFormatTest {

  private static final Style STYLE = Style.PLAIN.withSuppressed(true);
  private static Report all;
  private static Report again;

  @BeforeAll
  static void readExamples() {
    all = ExampleReport.ofAll();
    again = ExampleReport.ofAll();
  }

  private static String write(OutputFormat format, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    format.writer().write(report, STYLE, out);
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource
  void noSecretIsInIt(OutputFormat format) throws IOException {
    Set<String> secrets = ExampleReport.secrets(all);
    assertThat(secrets).hasSizeGreaterThan(30);

    String text = write(format, all);

    assertThat(secrets.stream().filter(text::contains)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingInItIsWrittenWithCharactersThatSteer(OutputFormat format) throws IOException {
    String text = write(format, all);

    assertThat(text).endsWith("\n").doesNotContain("\r");
    assertThat(text.codePoints().filter(c -> c != '\n' && Printable.harmless(c) != c).boxed())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theSameInputGivesTheSameBytes(OutputFormat format) throws IOException {
    assertThat(write(format, all)).isEqualTo(write(format, again));
  }

  @Test
  void xmlFitsItsSchema() throws Exception {
    assertThat(XmlSchema.problems("junit.xsd", write(OutputFormat.JUNIT, all))).isEmpty();
    assertThat(XmlSchema.problems("checkstyle.xsd", write(OutputFormat.CHECKSTYLE, all))).isEmpty();
  }

  @Test
  void jsonFitsItsSchema() throws Exception {
    assertThat(schema("gitlab.schema.json").problems(write(OutputFormat.GITLAB, all))).isEmpty();
    assertThat(schema("report.schema.json").problems(write(OutputFormat.JSON, all))).isEmpty();
  }

  @Test
  void fingerprintsOfGitlabAreDifferent() throws Exception {
    List<String> fingerprints =
        JsonParser.parseString(write(OutputFormat.GITLAB, all)).getAsJsonArray().asList().stream()
            .map(issue -> issue.getAsJsonObject().get("fingerprint").getAsString())
            .toList();

    assertThat(fingerprints).hasSameSizeAs(all.findings()).doesNotHaveDuplicates();
  }

  /** The build gives this file to the validator of the SARIF SDK. */
  @Test
  void sarifIsThereToBeValidated() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "sarif"));
    Report ofTheirRules = ExampleReport.forTheirRules(all);
    Files.writeString(folder.resolve("examples.sarif"), write(OutputFormat.SARIF, ofTheirRules));
    Files.writeString(
        folder.resolve("empty.sarif"),
        write(OutputFormat.SARIF, all.withFindings(List.of()).withSuppressed(List.of())));

    assertThat(ofTheirRules.findings()).hasSizeGreaterThan(500);
  }

  static JsonSchema schema(String name) throws IOException {
    try (var in = EveryFormatTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new JsonSchema(JsonParser.parseString(text).getAsJsonObject());
    }
  }
}
