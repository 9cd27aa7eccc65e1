package dev.backcheck.cli;

import dev.backcheck.reference.Edition;
import dev.backcheck.reference.KnownBuild;
import dev.backcheck.reference.KnownVersion;
import dev.backcheck.reference.KnownVersions;
import dev.backcheck.reference.Platform;
import dev.backcheck.reference.Target;
import dev.backcheck.reference.TargetFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backcheck targets}: what can be said of a server, and how what was said is understood. */
@Command(
    name = "targets",
    customSynopsis = "backcheck targets [TARGET…] [--builds VERSION]",
    header = "List what a target can be, or say how targets are understood.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  backcheck targets 16.0.4145.4@azure-vm-windows",
      "  backcheck targets \"$(sqlcmd -h -1 -Q 'SET NOCOUNT ON; SELECT @@VERSION')\"",
      "  backcheck targets --builds 2022"
    })
final class TargetsCommand implements Callable<Integer> {

  private final Output output;

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..*",
      description = "What to understand; without any, what there is.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--builds",
      paramLabel = "VERSION",
      description = "List the known builds of a version, such as 2022.")
  private @Nullable String builds;

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  TargetsCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() throws CannotRunException {
    StringBuilder text = new StringBuilder();
    for (String target : targets) {
      text.append(understood(target)).append('\n');
    }
    if (builds != null) {
      builds(builds, text);
    } else if (targets.isEmpty()) {
      overview(text);
    }
    output.write(out -> out.append(text));
    return ExitCode.FINE;
  }

  private static String understood(String text) throws CannotRunException {
    try {
      return Target.parse(text).id();
    } catch (TargetFormatException wrong) {
      throw new CannotRunException(String.valueOf(wrong.getMessage()));
    }
  }

  private static void overview(StringBuilder text) {
    text.append("VERSION[@PLATFORM][:EDITION], for example 2022-CU15@azure-vm-windows:standard\n");
    text.append("\nVersions, with their newest known update\n");
    for (KnownVersion version : KnownVersions.all()) {
      String newest =
          version
              .newestUpdate()
              .map(build -> build.label() + ", " + build.build())
              .orElse("any update");
      text.append(
          String.format(Locale.ROOT, "  %-8s%-22s%s%n", version.id(), version.name(), newest));
    }
    text.append(
        """

          also written as a build (16.0.4145.4), an article (KB5041321), a container image or tag
          (2022-CU15-ubuntu-22.04), a compatibility level (compat160), or what SELECT @@VERSION prints

        Platforms
        """);
    Arrays.stream(Platform.values()).forEach(p -> named("@" + p.id(), p.aliases(), text));
    text.append("\nEditions\n");
    Arrays.stream(Edition.values()).forEach(e -> named(":" + e.id(), e.aliases(), text));
    text.append("\nAttributes\n");
    text.append(
        "  +fci                  a failover cluster instance; +no-fci says that it is none\n");
  }

  private static void named(String id, List<String> aliases, StringBuilder text) {
    String also = aliases.isEmpty() ? "" : "also " + String.join(", ", aliases);
    text.append(String.format(Locale.ROOT, "  %-22s%s", id, also).stripTrailing()).append('\n');
  }

  // Whoever names a build means its version.
  private static Optional<KnownVersion> ofTarget(String text) {
    try {
      return Target.parse(text).version().flatMap(KnownVersions::of);
    } catch (TargetFormatException none) {
      return Optional.empty();
    }
  }

  private static void builds(String id, StringBuilder text) throws CannotRunException {
    KnownVersion version =
        KnownVersions.find(id)
            .or(() -> ofTarget(id))
            .orElseThrow(
                () ->
                    new CannotRunException(
                        "--builds: "
                            + Meant.instead(
                                "version",
                                id,
                                KnownVersions.all().stream().map(KnownVersion::id).toList())));
    for (KnownBuild build : version.builds()) {
      String articles =
          build.articles().stream().map(kb -> "KB" + kb).collect(Collectors.joining(", "));
      text.append(
              String.format(
                      Locale.ROOT,
                      "%-14s%-18s%-12s%s",
                      build.build(),
                      build.label(),
                      build.released().map(Object::toString).orElse(""),
                      articles)
                  .stripTrailing())
          .append('\n');
    }
  }
}
