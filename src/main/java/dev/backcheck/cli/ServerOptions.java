package dev.backcheck.cli;

import dev.backcheck.Backcheck;
import dev.backcheck.config.ServerFacts;
import dev.backcheck.reference.ManagedIdentityFloor;
import dev.backcheck.reference.Target;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
  private ManagedIdentityFloor floor = ManagedIdentityFloor.DEFAULT;

  @Option(
      names = "--quoted-identifier",
      paramLabel = "on|off",
      arity = "1",
      converter = Converters.ToSwitch.class,
      description =
          "Whether \"…\" is a name where a script does not say; on if not said, off for sqlcmd without -I.")
  private boolean quotedIdentifier = true;

  @Option(
      names = "--closed-inventory",
      description = "The scripts create every credential the server has.")
  boolean closedInventory;

  /** Tells the builder; and the user, what is to be noted. */
  Backcheck.Builder apply(Backcheck.Builder builder, Path folder, Consumer<String> note)
      throws CannotRunException {
    targets.forEach(builder::target);
    if (facts != null) {
      ServerFacts said = facts.read(folder);
      facts.notes(said, targets).forEach(note);
      builder.facts(said);
    }
    builder.today(LocalDate.now(ZoneId.systemDefault()));
    if (asOf != null) {
      builder.asOf(asOf);
    }
    return builder
        .managedIdentityFloor(floor)
        .quotedIdentifier(quotedIdentifier)
        .closedInventory(closedInventory);
  }
}
