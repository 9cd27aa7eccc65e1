package dev.backcheck.cli;

import dev.backcheck.history.HistoryMode;
import dev.backcheck.reference.ManagedIdentityFloor;
import dev.backcheck.reference.Target;
import dev.backcheck.reference.TargetFormatException;
import dev.backcheck.report.OutputFormat;
import dev.backcheck.source.Jobs;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options, with a sentence for each way to get them wrong. */
final class Converters {

  private Converters() {}

  /** A constant by its name in lower case. */
  static <E extends Enum<E>> E choice(String what, String word, E[] values) {
    for (E value : values) {
      if (value.name().equalsIgnoreCase(word)) {
        return value;
      }
    }
    throw unknown(
        what,
        word,
        Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static TypeConversionException unknown(String what, String word, List<String> names) {
    return new TypeConversionException(Meant.instead(what, word, names));
  }

  /** {@code 2022-CU15@azure-vm-windows}. */
  static final class ToTarget implements ITypeConverter<Target> {
    @Override
    public Target convert(String text) {
      try {
        return Target.parse(text);
      } catch (TargetFormatException wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    }
  }

  /** {@code 2022-CU17}. */
  static final class ToFloor implements ITypeConverter<ManagedIdentityFloor> {
    @Override
    public ManagedIdentityFloor convert(String text) {
      try {
        return ManagedIdentityFloor.of(text);
      } catch (TargetFormatException wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    }
  }

  /** {@code 2026-11-23}. */
  static final class ToDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException wrong) {
        throw new TypeConversionException(
            "'" + text + "' is no day; write it as year, month, day, such as 2026-11-23");
      }
    }
  }

  /** {@code flyway}. */
  static final class ToHistory implements ITypeConverter<HistoryMode> {
    @Override
    public HistoryMode convert(String text) {
      return HistoryMode.find(text).orElseThrow(() -> unknown("order", text, HistoryMode.ids()));
    }
  }

  /** {@code Container=nightly}. Says nothing of a value, which may be a secret. */
  static final class ToPlaceholder implements ITypeConverter<Placeholder> {
    @Override
    public Placeholder convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw new TypeConversionException(
            (equals < 0 ? "there is no value" : "there is no name")
                + "; write NAME=VALUE, such as Container=nightly");
      }
      String name = text.substring(0, equals);
      if (name.chars().anyMatch(c -> c <= ' ' || "${}()'\"".indexOf(c) >= 0)) {
        throw new TypeConversionException(
            "'" + name + "' is no name; write it without the marks around it, such as Container");
      }
      return new Placeholder(name, text.substring(equals + 1));
    }
  }

  /** {@code on} or {@code off}. */
  static final class ToSwitch implements ITypeConverter<Boolean> {
    @Override
    public Boolean convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "on", "true" -> true;
        case "off", "false" -> false;
        default -> throw unknown("setting", text, List.of("on", "off"));
      };
    }
  }

  /** {@code 4}. */
  static final class ToJobs implements ITypeConverter<Jobs> {
    @Override
    public Jobs convert(String text) {
      if (!text.matches("[1-9][0-9]{0,2}")) {
        throw new TypeConversionException(
            "'"
                + text
                + "' is no number of threads from 1 to 999; without the option there is one for each processor");
      }
      return new Jobs(Integer.parseInt(text));
    }
  }

  /** {@code error}. */
  static final class ToFailOn implements ITypeConverter<LevelOptions.FailOn> {
    @Override
    public LevelOptions.FailOn convert(String text) {
      return choice("severity", text, LevelOptions.FailOn.values());
    }
  }

  /** {@code auto}. */
  static final class ToColor implements ITypeConverter<OutputOptions.Color> {
    @Override
    public OutputOptions.Color convert(String text) {
      return choice("setting", text, OutputOptions.Color.values());
    }
  }

  /** {@code facts.json}. */
  static final class ToFactsFile implements ITypeConverter<FactsFile> {
    @Override
    public FactsFile convert(String path) {
      return new FactsFile(path);
    }
  }

  /** {@code json}. */
  static final class ToFormat implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String text) {
      return OutputFormat.find(text).orElseThrow(() -> unknown("format", text, OutputFormat.ids()));
    }
  }

  /** {@code json=report.json}. */
  static final class ToReportFile implements ITypeConverter<ReportFile> {
    @Override
    public ReportFile convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 1 || equals == text.length() - 1) {
        throw new TypeConversionException(
            "'" + text + "' is not FORMAT=FILE, such as json=backcheck.json");
      }
      return new ReportFile(
          new ToFormat().convert(text.substring(0, equals)), text.substring(equals + 1));
    }
  }
}
