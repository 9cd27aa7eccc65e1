package dev.backcheck.maven;

import dev.backcheck.cli.EmbeddedProgram;
import dev.backcheck.cli.EmbeddedProgram.Run;
import dev.backcheck.report.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the T-SQL scripts of a project and fails the build when SQL Server would refuse their
 * BACKUP, RESTORE or CREDENTIAL statements. Does what {@code backcheck check} does on the command
 * line; {@code .backcheck.toml} counts here as well.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  // Where Flyway, Liquibase and people put scripts; of these those that exist.
  private static final List<String> USUAL =
      List.of("src/main/resources", "src/main/sql", "src/main/db");

  // Without a project it is the current folder.
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File basedir = new File("");

  // Reports name scripts from here, as code hosts want it in a build of many modules.
  @Parameter(
      defaultValue = "${maven.multiModuleProjectDirectory}",
      readonly = true,
      required = true)
  File root = new File("");

  /**
   * Files, folders (every {@code *.sql} in them) or patterns such as {@code db/V*.sql}, from the
   * folder of the project. Without any: {@code src/main/resources}, {@code src/main/sql} and {@code
   * src/main/db}, as far as they exist; then a project without scripts is fine.
   */
  @Parameter(property = "backcheck.sources")
  List<String> sources = List.of();

  /** What to leave out: patterns; one without a slash is about names in any folder. */
  @Parameter(property = "backcheck.excludes")
  List<String> excludes = List.of();

  /** The servers: {@code VERSION[@PLATFORM][:EDITION]}, such as {@code 2022-CU17:standard}. */
  @Parameter(property = "backcheck.targets")
  List<String> targets = List.of();

  /** Instead of the nearest {@code .backcheck.toml} in the folders above each script. */
  @Parameter(property = "backcheck.config")
  @Nullable File config;

  /** What a server has before the first script: the JSON of {@code backcheck facts script}. */
  @Parameter(property = "backcheck.facts")
  @Nullable File facts;

  /** {@code error} (the usual), {@code warning}, {@code info} or {@code never}. */
  @Parameter(property = "backcheck.failOn")
  @Nullable String failOn;

  /** {@code flyway}, {@code liquibase}, {@code dbup}, {@code natural}; guessed if not said. */
  @Parameter(property = "backcheck.history")
  @Nullable String history;

  /** Severities of rules or families of rules: the name as the element, the level as its text. */
  @Parameter Map<String, String> rules = Map.of();

  /** What stands in place of placeholders in the scripts. Never shown. */
  @Parameter Map<String, String> placeholders = Map.of();

  /** Reports to write as well: the format as the element, the file as its text. */
  @Parameter Map<String, File> reports = Map.of();

  /** Whatever else {@code backcheck check} takes on the command line. */
  @Parameter(property = "backcheck.arguments")
  List<String> arguments = List.of();

  /** Whether to do nothing. */
  @Parameter(property = "backcheck.skip", defaultValue = "false")
  boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("backcheck.skip is set: no script is checked");
      return;
    }
    List<String> scripts = sources.isEmpty() ? usual() : sources;
    if (scripts.isEmpty()) {
      getLog().info("none of the usual folders exists: " + String.join(", ", USUAL));
      return;
    }
    makeFolders();
    Folders folders = Folders.of(root.toPath(), basedir.toPath());
    Run run =
        new EmbeddedProgram(folders.root()).run(new CheckArguments(this, folders).of(scripts));
    if (run.nothing() && sources.isEmpty()) {
      run.messages().forEach(getLog()::info);
      return;
    }
    if (!run.isDone()) {
      throw new MojoExecutionException(String.join("\n", run.messages()));
    }
    run.messages().forEach(getLog()::info);
    FindingLog log = new FindingLog(getLog(), folders.root());
    Report report = run.report().orElseThrow();
    log.write(report);
    if (run.isFailed()) {
      throw new MojoFailureException(log.failure(report));
    }
    getLog().info(FindingLog.counts(report));
  }

  private List<String> usual() {
    return USUAL.stream().filter(folder -> new File(basedir, folder).isDirectory()).toList();
  }

  // The folder for reports is usually the one for what is built, which the first goal makes.
  private void makeFolders() throws MojoExecutionException {
    for (File report : reports.values()) {
      Path folder = report.toPath().toAbsolutePath().getParent();
      try {
        if (folder != null) {
          Files.createDirectories(folder);
        }
      } catch (IOException failure) {
        throw new MojoExecutionException("cannot make the folder of the report " + report, failure);
      }
    }
  }
}
