package dev.backcheck.model;

import dev.backcheck.syntax.Assignment;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.Declare;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Expression;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.IfStatement;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UseDatabase;
import dev.backcheck.syntax.Value;
import java.util.ArrayList;
import java.util.List;

/** The values a statement holds, wherever they stand in it. */
final class StatementValues {

  private final List<Value> values = new ArrayList<>();

  private StatementValues() {}

  static List<Value> of(Statement statement) {
    StatementValues found = new StatementValues();
    found.add(statement);
    return found.values;
  }

  private void add(Statement statement) {
    if (statement instanceof DeviceStatement devices) {
      addDevices(devices);
    } else if (statement instanceof CredentialStatement credential) {
      values.add(credential.name());
      if (credential instanceof CredentialDefinition definition) {
        for (CredentialClause clause : definition.clauses()) {
          values.add(clause.value());
        }
      }
    } else if (statement instanceof KeyStatement key) {
      key.name().ifPresent(values::add);
      values.add(key.file().location());
      key.passwords().forEach(password -> values.add(password.password()));
      addAll(key.options().all());
    } else if (statement instanceof Execute call) {
      call.arguments().forEach(argument -> add(argument.value()));
    } else if (statement instanceof OtherStatement other) {
      for (Fragment token : other.tokens()) {
        add(token);
      }
    } else if (statement instanceof IfStatement choice) {
      choice.guard().flatMap(guard -> guard.name()).ifPresent(values::add);
    } else if (statement instanceof Declare declare) {
      declare.declarations().forEach(declaration -> values.add(declaration.variable()));
    } else if (statement instanceof Assignment assignment) {
      assignment.targets().forEach(target -> values.add(target.variable()));
    } else if (statement instanceof UseDatabase use) {
      values.add(use.database());
    }
  }

  private void addDevices(DeviceStatement statement) {
    if (statement instanceof Backup backup) {
      values.addAll(backup.databases());
    } else if (statement instanceof Restore restore) {
      restore.database().ifPresent(values::add);
    }
    for (FileSpec file : statement.files()) {
      values.addAll(file.values());
    }
    for (Device device : statement.allDevices()) {
      values.add(device.location());
    }
    addAll(statement.options().all());
  }

  private void add(Option option) {
    values.addAll(option.values());
    addAll(option.items());
  }

  private void addAll(List<Option> options) {
    for (Option option : options) {
      add(option);
    }
  }

  private void add(Expression expression) {
    if (expression instanceof Value value) {
      values.add(value);
    }
  }

  private void add(Fragment fragment) {
    if (fragment.token() instanceof Value value) {
      values.add(value);
    }
  }
}
