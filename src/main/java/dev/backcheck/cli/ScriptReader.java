package dev.backcheck.cli;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.history.ChangelogReader;
import dev.backcheck.rule.Finding;
import dev.backcheck.rule.UnreadableInput;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.Jobs;
import dev.backcheck.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Reads scripts. What cannot be read is a finding; the rest goes on. */
final class ScriptReader {

  private final ScriptBytes content;
  private final List<Source> sources = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> guessed = new ArrayList<>();
  private final AtomicLong bytes = new AtomicLong();
  private final IdentityHashMap<Source, Origin> origins = new IdentityHashMap<>();

  /**
   * Where a script comes from.
   *
   * @param piped its bytes where it came through standard input; empty for a file
   */
  record Origin(Input input, Decoded decoded, Optional<byte[]> piped) {}

  // Scripts whose text was not kept.
  private final Map<Source, Input> passedOver = new HashMap<>();

  ScriptReader(InputStream standardInput) {
    this(new ScriptBytes(standardInput));
  }

  ScriptReader(ScriptBytes content) {
    this.content = content;
  }

  /**
   * Reads one more. Of a script without any word that matters only the name is kept; {@link #whole}
   * reads it again should another bring it in.
   */
  void read(Input input) {
    load(input, () -> {}).run();
  }

  /**
   * Reads several more, by several threads.
   *
   * @param step is called after each, by any of them
   */
  void read(List<Input> inputs, Jobs jobs, Runnable step) {
    // What is read stays in memory; only its bytes do not.
    jobs.map(inputs, input -> 1, input -> load(input, step)).forEach(Runnable::run);
  }

  /** How many bytes were read so far. */
  long bytes() {
    return bytes.get();
  }

  /** All of a script that was read before; itself where nothing of it was left out. */
  Source whole(Source known) {
    Input input = passedOver.remove(known);
    if (input == null) {
      return known;
    }
    int at = sources.indexOf(known);
    try {
      Decoded decoded = content.of(input).decoded();
      Source whole = decoded.source();
      origins.put(whole, new Origin(input, decoded, Optional.empty()));
      sources.set(at, whole);
      return whole;
    } catch (IOException broken) {
      unreadable(input.name(), "cannot be read: " + Failures.inWords(broken));
      return known;
    }
  }

  /** Remembers that something could not be read. */
  void unreadable(String path, String message) {
    findings.add(UnreadableInput.at(Source.of(path, ""), message));
  }

  /** What was read, in order. */
  List<Source> sources() {
    return sources;
  }

  /** Where a script that was read comes from. */
  Optional<Origin> origin(Source source) {
    return Optional.ofNullable(origins.get(source));
  }

  /** What was not, or not for certain. */
  List<Finding> findings() {
    return findings;
  }

  /** A sentence about files whose encoding is a guess. */
  Optional<String> note() {
    return switch (guessed.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(guessed.get(0));
      case 2 -> Optional.of(guessed.get(0) + "; so was 1 more file");
      default -> Optional.of(guessed.get(0) + "; so were " + (guessed.size() - 1) + " more files");
    };
  }

  // Reads on any thread; what it returns takes note of it, which is for one thread in order.
  private Runnable load(Input input, Runnable step) {
    try {
      ScriptBytes.Content read = content.of(input);
      bytes.addAndGet(read.size());
      step.run();
      boolean script = input.file().filter(FolderScan::isScript).isPresent();
      if (script && !read.matters()) {
        return () -> passOver(input);
      }
      Decoded decoded = read.decoded();
      boolean wanted = !input.perhaps() || ChangelogReader.isOne(decoded.source());
      return wanted ? () -> add(new Origin(input, decoded, read.piped())) : () -> {};
    } catch (IOException broken) {
      return () -> unreadable(input.name(), "cannot be read: " + Failures.inWords(broken));
    } catch (OutOfMemoryError large) {
      return () -> unreadable(input.name(), ScriptBytes.TOO_LARGE);
    }
  }

  private void passOver(Input input) {
    Source nameOnly = Source.of(input.name(), "");
    passedOver.put(nameOnly, input);
    sources.add(nameOnly);
  }

  private void add(Origin origin) {
    Input input = origin.input();
    Decoded decoded = origin.decoded();
    sources.add(decoded.source());
    origins.put(decoded.source(), origin);
    decoded
        .doubt()
        .ifPresent(
            doubt -> {
              if (doubt.kind() == Decoded.Kind.GUESSED) {
                guessed.add(input.name() + " " + doubt.message());
              } else {
                findings.add(UnreadableInput.at(decoded.source(), doubt.message()));
              }
            });
  }
}
