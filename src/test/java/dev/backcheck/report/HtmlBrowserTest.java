package dev.backcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backcheck.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page in a browser: what it looks like is tried, not read. Skipped where there is none. */
class HtmlBrowserTest {

  private static final int NARROW = 390;
  private static final int WIDE = 1280;
  private static final int HEIGHT = 900;

  @TempDir private static Path profile;
  private static Browser browser;
  private static String checks;
  private static Path examples;
  private static Path large;
  private static Path clean;
  private static List<String> own;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(
        Browser.isInstalled(),
        "the page was not opened: chromium and chromedriver are not on the path"
            + " (.ci/install-browser installs them)");
    try (var in = HtmlBrowserTest.class.getResourceAsStream("page-checks.js")) {
      checks = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    examples = HtmlPages.file("examples.html", HtmlPages.examples());
    large = HtmlPages.file("large.html", HtmlPages.large(45));
    clean = HtmlPages.file("clean.html", HtmlPages.report(List.of(Source.of("a.sql", "PRINT 1;"))));
    own =
        Stream.concat(
                Stream.of("about:blank"),
                Stream.of(examples, large, clean).map(page -> page.toUri().toString()))
            .toList();
    browser = Browser.start(profile);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void nothingIsOpen() {
    browser.scripting(true);
    browser.requests();
    browser.console();
  }

  @AfterEach
  void nothingIsWrittenToTheConsoleAndNothingIsFetched() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isSubsetOf(own);
  }

  private static void show(Path page, int width) {
    browser.open(page, width, HEIGHT);
  }

  private static List<?> ask(String question) {
    return (List<?>) browser.run(checks + "return " + question + "();");
  }

  private static int findings() {
    return ((Number) browser.run(checks + "return findings();")).intValue();
  }

  private static void click(String selector) {
    browser.run("document.querySelector(arguments[0]).click();", selector);
  }

  private static void choose(String selector, String value) {
    browser.run(
        """
        const one = document.querySelector(arguments[0]);
        one.value = arguments[1];
        one.dispatchEvent(new Event('input', { bubbles: true }));
        """,
        selector,
        value);
    settle();
  }

  // Filters wait until somebody has stopped typing.
  private static void settle() {
    browser.waitFor(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void nothingSticksOutAndEverythingCanBeRead(int width) {
    for (Path page : List.of(large, clean, examples)) {
      show(page, width);
      assertThat(ask("overflowing")).as("%s", page).isEmpty();
    }
    for (String theme : List.of("light", "dark")) {
      click("#theme-" + theme);
      assertThat(ask("faint")).as(theme).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void unfoldedItFitsToo(int width) {
    show(examples, width);
    browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; });");
    assertThat(ask("overflowing")).isEmpty();
    assertThat(ask("faint")).isEmpty();
  }

  @Test
  void linksLeadSomewhereAndControlsHaveNames() {
    for (Path page : List.of(examples, large, clean)) {
      show(page, WIDE);
      assertThat(ask("deadLinks")).isEmpty();
      assertThat(ask("unnamed")).isEmpty();
    }
  }

  @Test
  void severitiesAreFiltered() {
    show(examples, WIDE);
    int all = findings();
    click("[name=severity][value=error]");
    settle();
    int rest = findings();
    assertThat(rest).isPositive().isLessThan(all);
    assertThat(browser.run("return document.querySelector('#shown').textContent;"))
        .isEqualTo(rest + " of " + all + " findings");
    click("#clear");
    settle();
    assertThat(findings()).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({
    "#by-rule, s3-min-version, 2",
    "#by-file, src/examples/V10__s3_archive.sql, 3",
    "#by-target, 2019:standard, 12",
    "#q, LONGTERM retaindays, 1",
    "#q, no such words, 0",
  })
  void othersAreFiltered(String control, String value, int left) {
    show(examples, WIDE);
    choose(control, value);
    assertThat(findings()).isEqualTo(left);
  }

  @Test
  void worstComesFirst() {
    show(large, WIDE);
    choose("#sort", "worst");
    assertThat(
            browser.run(
                """
                const order = ['error', 'warning', 'info'];
                return Array.from(document.querySelectorAll('#list > .file'))
                    .map(file => Array.from(file.querySelectorAll('.finding')))
                    .every(all => all.every((one, i) => i === 0
                        || order.indexOf(all[i - 1].dataset.severity) <= order.indexOf(one.dataset.severity)));
                """))
        .isEqualTo(true);
    assertThat(ask("deadLinks")).isEmpty();
  }

  @Test
  void findingsFoldAndUnfold() {
    show(examples, WIDE);
    click("#collapse");
    assertThat(count(".finding[open]")).isZero();
    click("#expand");
    assertThat(count(".finding[open]")).isEqualTo(count("#list .finding"));
  }

  @Test
  void credentialsAndTargetsAreFiltered() {
    show(large, WIDE);
    assertThat(count(".lane")).isEqualTo(45);
    choose("#q-credentials", "nightly41");
    assertThat(count(".lane:not([hidden])")).isEqualTo(1);
    show(examples, WIDE);
    click("#differing");
    assertThat(count(".matrix tbody tr:not([hidden])")).isEqualTo(3);
  }

  @Test
  void aLinkOpensWhatItLeadsTo() {
    show(examples, WIDE);
    choose("#q", "no such words");
    browser.run("location.hash = '#f1';");
    settle();
    assertThat(count("#f1[open]:not([hidden])")).isEqualTo(1);
    browser.run("location.hash = '#c1e1';");
    settle();
    assertThat(count(".events[open] #c1e1")).isEqualTo(1);
  }

  @Test
  void theFocusIsAlwaysSeen() {
    show(examples, WIDE);
    for (int i = 0; i < 25; i++) {
      browser.type(Keys.TAB);
      assertThat(ask("unseenFocus")).isEmpty();
    }
    browser.run("document.activeElement.blur();");
    browser.type("/");
    assertThat(browser.run("return document.activeElement.id;")).isEqualTo("q");
  }

  @Test
  void paperHasNoControls() {
    show(examples, WIDE);
    browser.media("print");
    assertThat(
            browser.run(
                """
                return Array.from(document.querySelectorAll(
                        'button, select, input, nav, .theme, .skip, [role=search]'))
                    .filter(one => one.checkVisibility()).length;
                """))
        .isEqualTo(0L);
    assertThat(ask("faint")).isEmpty();
  }

  @Test
  void withoutItsScriptItCanBeRead() {
    browser.scripting(false);
    show(examples, NARROW);
    assertThat(browser.run("return document.querySelector('.controls').checkVisibility();"))
        .isEqualTo(false);
    assertThat(findings()).isEqualTo(15);
    assertThat(ask("overflowing")).isEmpty();
  }

  @Test
  void nothingElseIsRunOrFetched() {
    show(clean, WIDE);
    browser.run(
        """
        document.body.insertAdjacentHTML('beforeend',
            '<img src="https://backcheck.invalid/a.png"><p style="color: red" onclick="window.ran = 1">x</p>');
        const script = document.createElement('script');
        script.textContent = 'window.ran = 1';
        document.body.append(script);
        document.querySelector('p[onclick]').click();
        """);
    assertThat(browser.run("return String(window.ran);")).isEqualTo("undefined");
    // What the policy stops is counted as asked for.
    browser.requests();
    assertThat(browser.console())
        .isNotEmpty()
        .allMatch(line -> line.contains("Content Security Policy"));
  }

  private static int count(String selector) {
    return ((Number)
            browser.run("return document.querySelectorAll(arguments[0]).length;", selector))
        .intValue();
  }
}
