package dev.backcheck.maven;

import dev.backcheck.cli.EmbeddedProgram;
import dev.backcheck.cli.EmbeddedProgram.Run;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule: why, what to write instead, examples, sources. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** The name of the rule, as findings show it in brackets. */
  @Parameter(property = "rule", required = true)
  String rule = "";

  @Override
  public void execute() throws MojoExecutionException {
    Run run = new EmbeddedProgram(Path.of("")).run(List.of("explain", rule));
    if (!run.isDone()) {
      throw new MojoExecutionException(String.join("\n", run.messages()));
    }
    run.out().lines().forEach(getLog()::info);
  }
}
