package dev.backcheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window that opens a page from a file and tells what it did. */
final class Browser implements AutoCloseable {

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether Chromium and its driver are there; {@code .ci/install-browser} installs them. */
  static boolean isInstalled() {
    return chromium().isPresent() && program("chromedriver").isPresent();
  }

  private static Optional<Path> chromium() {
    return program("chromium").or(() -> program("google-chrome"));
  }

  private static Optional<Path> program(String name) {
    return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it.
   *
   * @param profile an empty folder for what it remembers
   */
  static Browser start(Path profile) {
    // It knows this version of Chromium by no name of its own, which does not matter here.
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .withSilent(true)
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Opens a page in a window of a size. */
  void open(Path page, int width, int height) {
    media("screen");
    metrics(width, height);
    driver.get("about:blank");
    driver.get(page.toUri().toString());
  }

  /** Shows the page as on paper, or as on a screen. */
  void media(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  // A window is never as narrow as a telephone.
  private void metrics(int width, int height) {
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What a script in the page returns. */
  Object run(String script, Object... arguments) {
    return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
  }

  /** Whether scripts of pages are run. */
  void scripting(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Lets the page go on for some milliseconds of its own clock. */
  void waitFor(int milliseconds) {
    driver.executeAsyncScript(
        "setTimeout(arguments[arguments.length - 1], arguments[0]);", milliseconds);
  }

  /** Presses keys where the focus is. */
  void type(CharSequence keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** What the page wrote to the console since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(String::valueOf)
        .toList();
  }

  /** The addresses that were asked for since the last call. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(String::valueOf)
        .filter(entry -> entry.contains("\"Network.requestWillBeSent\""))
        .flatMap(Browser::addresses)
        .toList();
  }

  private static Stream<String> addresses(String entry) {
    return Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]*)\"")
        .matcher(entry)
        .results()
        .map(found -> found.group(1));
  }

  /** A picture of what is in the window. */
  void picture(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
