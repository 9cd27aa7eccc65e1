package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.config.ConfigSetting;
import dev.backcheck.config.Configuration;
import dev.backcheck.config.ServerFacts;
import dev.backcheck.reference.ManagedIdentityFloor;
import dev.backcheck.reference.Target;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about the server the scripts are for. */
final class ServerOptions {

  @Option(
      names = {"-t", "--target"},
      paramLabel = "TARGET",
      converter = Converters.ToTarget.class,
      description =
          "VERSION[@PLATFORM][:EDITION], such as 2022-CU15@azure-vm-windows or 2019:standard; see 'backcheck targets'."
              + " As often as there are servers.")
  List<Target> targets = new ArrayList<>();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      converter = Converters.ToFactsFile.class,
      description =
          "What the server has before the first script, as the query of 'backcheck facts script' returns it: then credentials, databases and certificates are known, and the target.")
  @Nullable FactsFile facts;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = Converters.ToDate.class,
      description =
          "The day against which dates in the scripts are held, such as the end of a signature.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--managed-identity-floor",
      paramLabel = "VERSION",
      converter = Converters.ToFloor.class,
      description =
          "First version whose backups to Azure may use a managed identity; 2022-CU15 if not said.")
  private @Nullable ManagedIdentityFloor floor;

  @Option(
      names = "--quoted-identifier",
      paramLabel = "on|off",
      arity = "1",
      converter = Converters.ToSwitch.class,
      description =
          "Whether \"…\" is a name where a script does not say; on if not said, off for sqlcmd without -I.")
  private @Nullable Boolean quotedIdentifier;

  @Option(
      names = "--closed-inventory",
      negatable = true,
      description = "The scripts create every credential the server has.")
  @Nullable Boolean closedInventory;

  /**
   * Tells the builder what the options say, else the configuration; and the user, what is to be
   * noted.
   */
  Backcheck.Builder apply(
      Backcheck.Builder builder, Configuration said, Path folder, Consumer<String> note)
      throws CannotRunException {
    List<Target> chosen = targets.isEmpty() ? said.targets() : targets;
    chosen.forEach(builder::target);
    // The first question for the time zone reads the rules of all of them.
    builder.estate(said.estate()).today(() -> LocalDate.now(ZoneId.systemDefault()));
    said.find("immutable-containers")
        .map(ConfigSetting::values)
        .ifPresent(builder::immutableContainers);
    Optional<ConfigSetting> file = facts == null ? said.find("facts") : Optional.empty();
    if (file.isPresent()) {
      read(new FactsFile(file.get().text()), file.get().folder(), chosen, builder, note);
    } else if (facts != null) {
      read(facts, folder, chosen, builder, note);
    }
    Optional.ofNullable(asOf)
        .or(() -> said.find("as-of").map(day -> LocalDate.parse(day.text())))
        .ifPresent(builder::asOf);
    Optional.ofNullable(floor)
        .or(
            () ->
                said.find("managed-identity-floor")
                    .map(version -> ManagedIdentityFloor.of(version.text())))
        .ifPresent(builder::managedIdentityFloor);
    flag(quotedIdentifier, "quoted-identifier", said).ifPresent(builder::quotedIdentifier);
    flag(closedInventory, "closed-inventory", said).ifPresent(builder::closedInventory);
    return builder;
  }

  private static void read(
      FactsFile file,
      Path folder,
      List<Target> targets,
      Backcheck.Builder builder,
      Consumer<String> note)
      throws CannotRunException {
    ServerFacts said = file.read(folder);
    file.notes(said, targets).forEach(note);
    builder.facts(said);
  }

  private static Optional<Boolean> flag(@Nullable Boolean option, String key, Configuration said) {
    return Optional.ofNullable(option).or(() -> said.find(key).map(ConfigSetting::flag));
  }
}
