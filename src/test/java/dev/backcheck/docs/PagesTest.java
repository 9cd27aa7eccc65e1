package dev.backcheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.report.Tool;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages for programmers show compiles, and is what the projects under src/it have. */
class PagesTest {

  private static final Path LIBRARY = Path.of("src/docs/library.md");
  private static final Path PIPELINES = Path.of("src/docs/pipelines.md");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern JUNIT =
      Pattern.compile("(?s)(<!-- junit5 -->\n```java\n)(.*?)(```\n)");
  private static final Path MIGRATIONS_TEST =
      Path.of("src/it/junit5/src/test/java/shop/MigrationsTest.java");

  private static final String IMPORTS =
      Stream.of(
              "dev.backcheck.*",
              "dev.backcheck.config.*",
              "dev.backcheck.history.*",
              "dev.backcheck.reference.*",
              "dev.backcheck.report.*",
              "dev.backcheck.rule.*",
              "dev.backcheck.source.*",
              "dev.backcheck.syntax.*",
              "java.nio.file.*",
              "java.time.*",
              "java.util.*",
              "java.util.stream.*")
          .map(name -> "import " + name + ";\n")
          .collect(Collectors.joining());

  @Test
  void examplesOfTheLibraryCompile(@TempDir Path folder) throws IOException {
    List<JavaFileObject> examples = new ArrayList<>();
    Matcher block = JAVA.matcher(Files.readString(LIBRARY));
    while (block.find()) {
      String name = "Example" + examples.size();
      String parameters = given("String sql, String json, Report report, Rule own", block.group(1));
      String method = "void run(" + parameters + ") throws Exception {\n" + block.group(1) + "}\n";
      examples.add(file(name, IMPORTS + "final class " + name + " {\n" + method + "}\n"));
    }
    assertThat(examples).hasSizeGreaterThan(5);
    assertThat(problems(examples, folder)).isEmpty();
  }

  // What an example makes itself it is not given.
  private static String given(String parameters, String example) {
    return Stream.of(parameters.split(", "))
        .filter(parameter -> !example.contains(parameter + " ="))
        .collect(Collectors.joining(", "));
  }

  @Test
  void testOfMigrationsIsTheOneThatRuns() throws IOException {
    String page = Files.readString(PIPELINES);
    String shown = Files.readString(MIGRATIONS_TEST);
    Matcher block = JUNIT.matcher(page);
    assertThat(block.find()).isTrue();
    if (System.getProperty("approve") != null) {
      Files.writeString(
          PIPELINES, page.substring(0, block.start(2)) + shown + page.substring(block.end(2)));
      return;
    }
    assertThat(block.group(2)).isEqualTo(shown);
  }

  @Test
  void versionIsTheOneOfTheProject() throws IOException {
    Pattern version =
        Pattern.compile("(?:backcheck[:@]|@v|re[fv]: v|VERSION=)([0-9]+\\.[0-9]+\\.[0-9]+)");
    for (String name :
        List.of(
            "src/docs/pipelines.md",
            "src/docker/Dockerfile",
            ".gitlab/backcheck.gitlab-ci.yml",
            ".pre-commit-hooks.yaml")) {
      Matcher found = version.matcher(Files.readString(Path.of(name)));
      assertThat(found.results().map(match -> match.group(1)).distinct())
          .as(name)
          .containsExactly(Tool.version());
    }
  }

  private static List<String> problems(List<JavaFileObject> files, Path folder) {
    var found = new DiagnosticCollector<JavaFileObject>();
    var options =
        List.of(
            "-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler().getTask(null, null, found, options, null, files).call();
    return found.getDiagnostics().stream().map(Object::toString).toList();
  }

  private static JavaFileObject file(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
