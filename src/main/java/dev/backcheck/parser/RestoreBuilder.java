package dev.backcheck.parser;

import static dev.backcheck.parser.Literals.range;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** {@code RESTORE} and {@code LOAD}. */
final class RestoreBuilder {

  private static final Map<Integer, Restore.Kind> KINDS =
      Map.of(
          TSqlParser.DATABASE, Restore.Kind.DATABASE,
          TSqlParser.FILELISTONLY, Restore.Kind.FILELISTONLY,
          TSqlParser.HEADERONLY, Restore.Kind.HEADERONLY,
          TSqlParser.LABELONLY, Restore.Kind.LABELONLY,
          TSqlParser.VERIFYONLY, Restore.Kind.VERIFYONLY,
          TSqlParser.REWINDONLY, Restore.Kind.REWINDONLY,
          TSqlParser.BACKUPSETONLY, Restore.Kind.BACKUPSETONLY);

  private final PartsBuilder parts;
  private final OptionsBuilder options;
  private final KeyBuilder keys;

  RestoreBuilder(Literals literals) {
    this.parts = new PartsBuilder(literals);
    this.options = new OptionsBuilder(literals);
    this.keys = new KeyBuilder(literals);
  }

  /** A statement from its verb, {@code RESTORE} or {@code LOAD}, and what follows it. */
  Statement build(ParserRuleContext context, TSqlParser.RestoreWhatContext what) {
    if (what instanceof TSqlParser.RestoreDatabaseContext database) {
      return build(
          context,
          database.what,
          database.database(),
          database.fileSpecs(),
          database.sources(),
          database.withOptions());
    }
    if (what instanceof TSqlParser.RestoreInformationContext information) {
      return build(
          context, information.what, null, null, information.sources(), information.withOptions());
    }
    return keys.restore(context, what);
  }

  private Restore build(
      ParserRuleContext statement,
      Token what,
      TSqlParser.@Nullable DatabaseContext database,
      TSqlParser.@Nullable FileSpecsContext files,
      TSqlParser.@Nullable SourcesContext from,
      TSqlParser.@Nullable WithOptionsContext with) {
    Optional<Value> name = Optional.ofNullable(database).map(parts::database);
    List<Device> devices = from == null ? List.of() : parts.devices(from.devices());
    return new Restore(
        range(statement),
        KINDS.getOrDefault(what.getType(), Restore.Kind.LOG),
        PartsBuilder.header(statement, what),
        name,
        parts.files(files),
        devices,
        options.options(with, range(statement).end()));
  }
}
