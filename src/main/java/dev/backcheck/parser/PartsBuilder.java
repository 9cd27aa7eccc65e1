package dev.backcheck.parser;

import static dev.backcheck.parser.Literals.range;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Keyword;
import dev.backcheck.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What BACKUP and RESTORE have in common: the database, its parts, the devices. */
final class PartsBuilder {

  private static final Map<Integer, Device.Medium> MEDIA =
      Map.of(
          TSqlParser.DISK, Device.Medium.DISK,
          TSqlParser.TAPE, Device.Medium.TAPE,
          TSqlParser.URL, Device.Medium.URL,
          TSqlParser.VIRTUAL_DEVICE, Device.Medium.VIRTUAL_DEVICE,
          TSqlParser.DATABASE_SNAPSHOT, Device.Medium.DATABASE_SNAPSHOT);

  private static final Map<Integer, FileSpec.Kind> FILES =
      Map.of(
          TSqlParser.FILE, FileSpec.Kind.FILE,
          TSqlParser.FILEGROUP, FileSpec.Kind.FILEGROUP,
          TSqlParser.PAGE, FileSpec.Kind.PAGE,
          TSqlParser.READ_WRITE_FILEGROUPS, FileSpec.Kind.READ_WRITE_FILEGROUPS);

  private final Literals literals;

  PartsBuilder(Literals literals) {
    this.literals = literals;
  }

  Value database(TSqlParser.DatabaseContext context) {
    return context.VARIABLE() != null
        ? Literals.variable(context.VARIABLE())
        : literals.name(context.name());
  }

  List<FileSpec> files(TSqlParser.@Nullable FileSpecsContext context) {
    if (context == null) {
      return List.of();
    }
    List<FileSpec> files = new ArrayList<>();
    for (TSqlParser.FileSpecContext file : context.fileSpec()) {
      List<Value> values = file.value().stream().map(literals::value).toList();
      files.add(new FileSpec(range(file), kind(file), values));
    }
    return files;
  }

  private static FileSpec.Kind kind(TSqlParser.FileSpecContext file) {
    return FILES.getOrDefault(file.kind.getType(), FileSpec.Kind.FILE);
  }

  List<Device> devices(TSqlParser.DevicesContext context) {
    List<TSqlParser.DeviceContext> contexts = context.device();
    List<Device> devices = new ArrayList<>(contexts.size());
    for (TSqlParser.DeviceContext device : contexts) {
      devices.add(device(device));
    }
    return devices;
  }

  private Device device(TSqlParser.DeviceContext context) {
    if (context instanceof TSqlParser.PhysicalDeviceContext physical) {
      Value location = location(physical);
      Device.Medium medium = MEDIA.getOrDefault(physical.medium.getType(), Device.Medium.LOGICAL);
      return new Device(range(physical), medium, location);
    }
    if (context instanceof TSqlParser.SnapshotDeviceContext snapshot) {
      return new Device(range(snapshot), Device.Medium.DATABASE_SNAPSHOT, location(snapshot));
    }
    var logical = (TSqlParser.LogicalDeviceContext) context;
    Value name =
        logical.VARIABLE() != null
            ? Literals.variable(logical.VARIABLE())
            : literals.name(logical.name());
    return new Device(range(logical), Device.Medium.LOGICAL, name);
  }

  private Value location(TSqlParser.PhysicalDeviceContext physical) {
    if (physical.text() != null) {
      return literals.text(physical.text());
    }
    return physical.VARIABLE() != null
        ? Literals.variable(physical.VARIABLE())
        : literals.name(physical.PLACEHOLDER().getSymbol());
  }

  private Value location(TSqlParser.SnapshotDeviceContext snapshot) {
    if (snapshot.text() != null) {
      return literals.text(snapshot.text());
    }
    return snapshot.VARIABLE() != null
        ? Literals.variable(snapshot.VARIABLE())
        : literals.name(snapshot.identifier().getStart());
  }

  /** The words of a statement's head, from its verb to {@code last}. */
  static List<Keyword> header(ParserRuleContext statement, Token last) {
    return List.of(keyword(statement.getStart()), keyword(last));
  }

  static Keyword keyword(Token word) {
    return new Keyword(range(word), OptionsBuilder.upper(word));
  }
}
