package dev.backcheck.cli;

import dev.backcheck.config.ConfigFile;
import dev.backcheck.config.ConfigSchema;
import dev.backcheck.config.ConfigText;
import dev.backcheck.config.Configuration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backcheck config}: the configuration file, and what holds because of it. */
@Command(
    name = "config",
    customSynopsis = "backcheck config init|show|schema [PATH] [OPTION…]",
    header = "Write a configuration file, or tell what holds because of one.",
    description = {
      "",
      "init    writes .backcheck.toml with every key as a comment; never over one that is there",
      "show    what holds for the scripts in a folder, each line with where it comes from",
      "schema  the JSON Schema of the file, for editors"
    },
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {"", "Example:", "  backcheck config init", "  backcheck config show db/migrations"})
final class ConfigCommand implements Callable<Integer> {

  /** What is to be done. */
  enum Task {
    INIT,
    SHOW,
    SCHEMA
  }

  private final Environment environment;
  private final Output output;
  private final RuleCatalog rules;

  @Parameters(
      index = "0",
      paramLabel = "init|show|schema",
      converter = ToTask.class,
      description = "What to do.")
  private Task task = Task.SHOW;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PATH",
      description = "A folder, or a script in it. Without one: the current folder.")
  private String path = ".";

  @ArgGroup(validate = false)
  private ConfigOptions options = new ConfigOptions();

  @Mixin
  @SuppressWarnings("unused") // picocli asks it
  private RootCommand.HelpOption help;

  ConfigCommand(Environment environment, Output output, RuleCatalog rules) {
    this.environment = environment;
    this.output = output;
    this.rules = rules;
  }

  @Override
  public Integer call() throws CannotRunException {
    String text =
        switch (task) {
          case INIT -> init();
          case SHOW -> show();
          case SCHEMA -> ConfigSchema.of(rules.words());
        };
    output.write(out -> out.append(text));
    return ExitCode.FINE;
  }

  private String init() throws CannotRunException {
    Path file = folder().resolve(ConfigFile.NAME);
    String name = path.equals(".") ? ConfigFile.NAME : path + "/" + ConfigFile.NAME;
    try {
      Files.writeString(
          file,
          ConfigText.first(rules.words()),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException there) {
      throw new CannotRunException(name + " is there already; it stays as it is");
    } catch (IOException failure) {
      throw new CannotRunException(name + " cannot be written: " + Failures.inWords(failure));
    }
    return "wrote " + name + "; take the # off what you want\n";
  }

  private String show() throws CannotRunException {
    Configuration said = new Configurations(environment.folder(), options, rules).of(folder());
    return ConfigText.effective(said, rules.words());
  }

  private Path folder() throws CannotRunException {
    try {
      Path given = environment.folder().resolve(path);
      if (!Files.exists(given)) {
        throw new CannotRunException(path + " does not exist" + Meant.file(path, given));
      }
      Path parent = given.toAbsolutePath().normalize().getParent();
      return Files.isDirectory(given) || parent == null ? given : parent;
    } catch (InvalidPathException none) {
      throw new CannotRunException(path + " is no path: " + none.getReason());
    }
  }

  /** {@code show}. */
  static final class ToTask implements ITypeConverter<Task> {
    @Override
    public Task convert(String text) {
      return Converters.choice("task", text, Task.values());
    }
  }
}
