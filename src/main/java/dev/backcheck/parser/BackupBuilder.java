package dev.backcheck.parser;

import static dev.backcheck.parser.Literals.range;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Keyword;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** {@code BACKUP} and {@code DUMP}. */
final class BackupBuilder {

  private final PartsBuilder parts;
  private final OptionsBuilder options;
  private final KeyBuilder keys;

  BackupBuilder(Literals literals) {
    this.parts = new PartsBuilder(literals);
    this.options = new OptionsBuilder(literals);
    this.keys = new KeyBuilder(literals);
  }

  /** A statement from its verb, {@code BACKUP} or {@code DUMP}, and what follows it. */
  Statement build(ParserRuleContext context, TSqlParser.BackupWhatContext what) {
    if (what instanceof TSqlParser.BackupDatabaseContext database) {
      return of(context, Backup.Kind.DATABASE, database.what)
          .databases(List.of(parts.database(database.database())))
          .build(database.fileSpecs(), database.destinations(), database.withOptions());
    }
    if (what instanceof TSqlParser.BackupLogContext log) {
      return of(context, Backup.Kind.LOG, log.what)
          .databases(List.of(parts.database(log.database())))
          .build(log.fileSpecs(), log.destinations(), log.withOptions());
    }
    if (what instanceof TSqlParser.BackupServerContext server) {
      return of(context, Backup.Kind.SERVER, server.getStart())
          .build(null, server.destinations(), server.withOptions());
    }
    if (what instanceof TSqlParser.BackupGroupContext group) {
      return of(context, Backup.Kind.GROUP, group.getStart())
          .databases(group.database().stream().map(parts::database).toList())
          .build(null, group.destinations(), group.withOptions());
    }
    return keys.backup(context, what);
  }

  private Draft of(ParserRuleContext statement, Backup.Kind kind, Token last) {
    return new Draft(range(statement), kind, PartsBuilder.header(statement, last), List.of());
  }

  /** What is known of a backup before its lists are read. */
  private final class Draft {

    private final SourceRange range;
    private final Backup.Kind kind;
    private final List<Keyword> header;
    private final List<Value> databases;

    Draft(SourceRange range, Backup.Kind kind, List<Keyword> header, List<Value> databases) {
      this.range = range;
      this.kind = kind;
      this.header = header;
      this.databases = databases;
    }

    Draft databases(List<Value> named) {
      return new Draft(range, kind, header, named);
    }

    Backup build(
        TSqlParser.@Nullable FileSpecsContext fileSpecs,
        TSqlParser.@Nullable DestinationsContext to,
        TSqlParser.@Nullable WithOptionsContext with) {
      List<FileSpec> files = parts.files(fileSpecs);
      List<TSqlParser.DevicesContext> written = to == null ? List.of() : to.devices();
      List<List<Device>> lists = new ArrayList<>(written.size());
      for (TSqlParser.DevicesContext list : written) {
        lists.add(parts.devices(list));
      }
      List<Device> devices = lists.isEmpty() ? List.of() : lists.get(0);
      List<List<Device>> mirrors = lists.isEmpty() ? lists : lists.subList(1, lists.size());
      Options chosen = options.options(with, range.end());
      return new Backup(range, kind, header, databases, files, devices, mirrors, chosen);
    }
  }
}
