package dev.backcheck.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.backcheck.Backcheck;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds that our classes are rewritten, and that rewritten classes do what the compiled ones do.
 */
class PlainClassesTest {

  @TempDir Path folder;

  /** Without this the start of the program takes half as long again; it would work all the same. */
  @Test
  void noClassOfOursIsLinkedAtRunTime() throws IOException, URISyntaxException {
    var ours = Path.of(Backcheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(Linkage.of(ours)).as("rewritten by: mvn process-classes").isEmpty();
  }

  /** Without these the jar is opened for each table, as it is by an IDE. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "reference/options.tsv",
        "reference/azure-hosts.tsv",
        "reference/sqlserver-builds.csv"
      })
  void aTableHasAClassThatSaysIt(String table) throws Exception {
    String made = table.replaceAll("[.-]", "_").replace('/', '.') + "$$Table";
    Object said = Class.forName("dev.backcheck." + made).getConstructor().newInstance();
    try (var resource = Backcheck.class.getResourceAsStream(table)) {
      assertThat(resource).isNotNull().asString(UTF_8).isEqualTo(said.toString());
    }
  }

  @Test
  void theClassOfATableFollowsIt() throws Exception {
    Path table = Files.writeString(folder.resolve("a-b.tsv"), "name\nünïcode 𝒳\n");
    PlainClasses.rewrite(folder);
    assertThat(table("a_b_tsv$$Table")).isEqualTo("name\nünïcode 𝒳\n");
    Files.writeString(table, "");
    PlainClasses.rewrite(folder);
    assertThat(table("a_b_tsv$$Table")).isEmpty();
    Files.delete(table);
    PlainClasses.rewrite(folder);
    assertThat(names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fixture", "FixtureRecords"})
  void rewrittenClassesDoWhatCompiledOnesDo(String name) throws Exception {
    copyFixture();
    Object compiled = call(name, "said");
    PlainClasses.rewrite(folder);
    assertThat(call(name, "said"))
        .isEqualTo(compiled)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSizeGreaterThan(20);
  }

  @Test
  void onlyLambdasThatCanBeSerializedAreLinkedAtRunTime() throws IOException {
    copyFixture();
    assertThat(Linkage.of(folder)).hasSizeGreaterThan(60);
    PlainClasses.rewrite(folder);
    assertThat(Linkage.of(folder))
        .containsExactlyInAnyOrder(
            "dev/backcheck/build/Fixture.serialized: LambdaMetafactory.altMetafactory",
            "dev/backcheck/build/Fixture.$deserializeLambda$: LambdaMetafactory.altMetafactory");
  }

  @Test
  void aLambdaThatHoldsNothingIsOneObject() throws Exception {
    copyFixture();
    PlainClasses.rewrite(folder);
    try (var loader = loader()) {
      Class<?> fixture = loader.loadClass("dev.backcheck.build.Fixture");
      Object first = fixture.getMethod("withoutValues").invoke(null);
      assertThat(fixture.getMethod("withoutValues").invoke(null)).isSameAs(first);
    }
  }

  @Test
  void linesAreThoseOfTheSource() throws Exception {
    copyFixture();
    StackTraceElement compiled = catchThrowable(Fixture::fail).getStackTrace()[0];
    PlainClasses.rewrite(folder);
    Throwable thrown =
        catchThrowableOfType(InvocationTargetException.class, () -> call("Fixture", "fail"))
            .getTargetException();
    StackTraceElement[] trace = thrown.getStackTrace();
    assertThat(trace[0].getMethodName()).isEqualTo(compiled.getMethodName());
    assertThat(trace[0].getLineNumber()).isEqualTo(compiled.getLineNumber()).isPositive();
  }

  @Test
  void aSecondRunWritesNothing() throws IOException {
    copyFixture();
    PlainClasses.rewrite(folder);
    Map<String, String> first = contents();
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    for (Path file : files()) {
      Files.setLastModifiedTime(file, old);
    }
    PlainClasses.rewrite(folder);
    assertThat(contents()).isEqualTo(first);
    for (Path file : files()) {
      assertThat(Files.getLastModifiedTime(file)).as(file.toString()).isEqualTo(old);
    }
  }

  @Test
  void theSameClassesGiveTheSameBytes() throws IOException {
    copyFixture();
    PlainClasses.rewrite(folder);
    Map<String, String> first = contents();
    for (Path file : files()) {
      Files.delete(file);
    }
    copyFixture();
    PlainClasses.rewrite(folder);
    assertThat(contents()).isEqualTo(first);
  }

  @Test
  void whatWasWrittenHalfIsFinished() throws IOException {
    copyFixture();
    Path nested = folder.resolve("dev/backcheck/build/Fixture$Nested.class");
    byte[] compiled = Files.readAllBytes(nested);
    PlainClasses.rewrite(folder);
    Map<String, String> whole = contents();
    Files.write(nested, compiled);
    PlainClasses.rewrite(folder);
    assertThat(contents()).isEqualTo(whole);
  }

  @Test
  void aClassThatIsCompiledAgainIsRewrittenAgain() throws IOException {
    compile(
        "class A { Runnable a = () -> {}; Runnable b = () -> {}; class B { Runnable c = () -> {}; } }");
    PlainClasses.rewrite(folder);
    assertThat(names()).containsExactly("A", "A$$Lambda0", "A$$Lambda1", "A$B", "A$B$$Lambda0");
    compile("class A { Runnable a = () -> {}; class B { } }");
    PlainClasses.rewrite(folder);
    assertThat(names()).containsExactly("A", "A$$Lambda0", "A$B");
    compile("class A { class B { } }");
    PlainClasses.rewrite(folder);
    assertThat(names()).containsExactly("A", "A$B");
  }

  @Test
  void theClassesOfAClassThatIsGoneAreRemoved() throws IOException {
    compile("class A { Runnable a = () -> {}; }");
    PlainClasses.rewrite(folder);
    Files.delete(folder.resolve("A.class"));
    PlainClasses.rewrite(folder);
    assertThat(names()).isEmpty();
  }

  private Object call(String name, String method) throws Exception {
    try (var loader = loader()) {
      return loader.loadClass("dev.backcheck.build." + name).getMethod(method).invoke(null);
    }
  }

  private String table(String name) throws Exception {
    try (var loader = loader()) {
      return loader.loadClass(name).getConstructor().newInstance().toString();
    }
  }

  // Knows nothing of the classes of the tests.
  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }

  private void copyFixture() throws IOException {
    Path to = Files.createDirectories(folder.resolve("dev/backcheck/build"));
    for (Path file : classesIn(testClasses().resolve("dev/backcheck/build"))) {
      if (file.getFileName().toString().startsWith("Fixture")) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static Path testClasses() {
    try {
      return Path.of(Fixture.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private void compile(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), source);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", folder.toString(), file.toString());
    assertThat(code).isZero();
  }

  private List<String> names() throws IOException {
    return files().stream()
        .map(file -> file.getFileName().toString().replace(".class", ""))
        .sorted()
        .toList();
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files()) {
      contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
    return contents;
  }

  private List<Path> files() throws IOException {
    return classesIn(folder);
  }

  private static List<Path> classesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
