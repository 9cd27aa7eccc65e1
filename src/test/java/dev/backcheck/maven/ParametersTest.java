package dev.backcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for users lists the parameters that the descriptor of the plugin has. */
class ParametersTest {

  private static final Path PAGE = Path.of("src/docs/pipelines.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\| (?:`([^`]+)`)? *\\|");
  private static final Pattern PARAMETER =
      Pattern.compile("(?s)<name>(\\w+)</name>(?:(?!</parameter>).)*<editable>true</editable>");

  @Test
  void pageHasEveryParameterWithItsProperty() throws IOException {
    Path descriptor = Path.of("target/classes/META-INF/maven/plugin.xml");
    String check =
        Files.readString(descriptor).split("<goal>check</goal>", 2)[1].split("</mojo>", 2)[0];
    List<String> wanted = new ArrayList<>();
    var parameter = PARAMETER.matcher(check);
    while (parameter.find()) {
      String name = parameter.group(1);
      wanted.add(name + (check.contains("${backcheck." + name + "}") ? " backcheck." + name : ""));
    }
    List<String> listed = new ArrayList<>();
    var row =
        ROW.matcher(Files.readString(PAGE).split("<!-- parameters -->", 2)[1].split("\n\n", 2)[0]);
    while (row.find()) {
      listed.add(row.group(1) + (row.group(2) == null ? "" : " " + row.group(2)));
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(wanted);
  }
}
