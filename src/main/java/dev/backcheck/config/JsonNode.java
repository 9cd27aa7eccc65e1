package dev.backcheck.config;

import dev.backcheck.source.SourceRange;
import java.util.List;

/** A value of a JSON text, with its place in it. */
sealed interface JsonNode {

  /** The place, brackets and quotes included. */
  SourceRange range();

  /** What it is, in words for a message. */
  String kind();

  /**
   * An object.
   *
   * @param members in order, each name once
   */
  record Members(SourceRange range, List<Member> members) implements JsonNode {

    /** Copies the list. */
    public Members {
      members = List.copyOf(members);
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** A name in an object, and its value. */
  record Member(SourceRange nameRange, String name, JsonNode value) {}

  /** An array. */
  record Items(SourceRange range, List<JsonNode> items) implements JsonNode {

    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A string, its escapes taken out. */
  record Characters(SourceRange range, String value) implements JsonNode {

    @Override
    public String kind() {
      return "a text";
    }

    /** The place only: the value may be a secret. */
    @Override
    public String toString() {
      return "Characters[" + range + "]";
    }
  }

  /** A number, as it is written. */
  record Digits(SourceRange range, String text) implements JsonNode {

    @Override
    public String kind() {
      return "a number";
    }
  }

  /** {@code true} or {@code false}. */
  record Flag(SourceRange range, boolean value) implements JsonNode {

    @Override
    public String kind() {
      return "true or false";
    }
  }

  /** {@code null}. */
  record Nothing(SourceRange range) implements JsonNode {

    @Override
    public String kind() {
      return "null";
    }
  }
}
