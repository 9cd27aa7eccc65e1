package dev.backcheck.cli;

import dev.backcheck.cli.Inputs.Input;
import dev.backcheck.history.ChangelogReader;
import dev.backcheck.parser.LongScript;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Decoded;
import dev.backcheck.source.LongText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Gets the bytes of scripts, but of long ones only what matters of their text. */
final class ScriptBytes {

  /** What to do when not even that fits. */
  static final String TOO_LARGE =
      "cannot be read: what matters of it does not fit into memory; give Java more, for example"
          + " JAVA_TOOL_OPTIONS=-Xmx4g, or split it at a GO";

  private static final long LONG = 64 << 20;
  private static final int WINDOW = 4 << 20;

  private final InputStream standardInput;
  private final long longFrom;
  private final int window;

  ScriptBytes(InputStream standardInput) {
    this(standardInput, LONG, WINDOW);
  }

  /**
   * With other limits.
   *
   * @param longFrom how many bytes make a script a long one
   * @param window how many bytes of a long one are looked at at once
   */
  ScriptBytes(InputStream standardInput, long longFrom, int window) {
    this.standardInput = standardInput;
    this.longFrom = longFrom;
    this.window = window;
  }

  /** A script that was read. */
  interface Content {

    /** How many bytes it has. */
    long size();

    /** Whether it holds a word that matters. */
    boolean matters();

    /** Its text. */
    Decoded decoded();

    /** Its bytes where they came through standard input. */
    Optional<byte[]> piped();
  }

  /**
   * Reads a script.
   *
   * @throws IOException when it cannot be read
   * @throws OutOfMemoryError when what matters of it does not fit into memory
   */
  Content of(Input input) throws IOException {
    if (input.file().isEmpty()) {
      byte[] bytes = standardInput.readAllBytes();
      return bytes.length < longFrom
          ? new Whole(input, bytes)
          : shortened(input, new InMemory(bytes), Optional.of(bytes));
    }
    Path file = input.file().get();
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    // Rows can be left out of SQL only; a changelog is no SQL.
    boolean sql = FolderScan.isScript(file) || !ChangelogReader.hasItsName(input.name());
    if (attributes.isRegularFile() && attributes.size() >= longFrom && sql) {
      try {
        return shortened(input, new OnDisk(file, attributes.size()), Optional.empty());
      } catch (OutOfMemoryError kept) {
        // One long string or comment takes more to be followed than to be read whole.
        return new Whole(input, Files.readAllBytes(file));
      }
    }
    return new Whole(input, Files.readAllBytes(file));
  }

  private Content shortened(Input input, LongText.Bytes bytes, Optional<byte[]> piped)
      throws IOException {
    return new Shortened(bytes.size(), LongScript.read(input.name(), bytes, window), piped);
  }

  private static final class Whole implements Content {

    private final Input input;
    private final byte[] bytes;

    Whole(Input input, byte[] bytes) {
      this.input = input;
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public boolean matters() {
      return ScriptParser.matters(bytes);
    }

    @Override
    public Decoded decoded() {
      return Decoded.of(input.name(), bytes);
    }

    @Override
    public Optional<byte[]> piped() {
      return Optional.of(bytes).filter(any -> input.file().isEmpty());
    }
  }

  private record Shortened(long size, Decoded decoded, Optional<byte[]> piped) implements Content {

    // What is doubted has to be told, whatever it holds.
    @Override
    public boolean matters() {
      return decoded.doubt().filter(doubt -> doubt.kind() != Decoded.Kind.GUESSED).isPresent()
          || ScriptParser.matters(decoded.source());
    }
  }

  private static final class InMemory implements LongText.Bytes {

    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  private record OnDisk(Path file, long size) implements LongText.Bytes {

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
