package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON, and what it says. */
class JsonReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                              | {}
          { }                             | {}
          []                              | []
          [ ]                             | []
          ""                              | ``
          "a\\"b\\u00e9\\\\"              | a\\"b\\u00e9\\\\
          "a b"                           | a b
          true                            | true
          -1.5e+3                         | true
          0                               | true
          [true,{"a":[]} , "x"]           | [true, {a=[]}, x]
          {"s3":{"region":"us-west-2"}}   | {s3={region=us-west-2}}
          {"a":"1","b":"2"}               | {a=1, b=2}
          { "a" : "1" , "b" : [ null ] }  | {a=1, b=[true]}
          {"a":"1","a":"2"}               | {a=2}
          """)
  void isRead(String text, String value) {
    assertThat(JsonReader.read(text).map(Object::toString)).contains(value);
    assertThat(JsonReader.read(" \t\r\n" + text + " \t\r\n").map(Object::toString)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[",
        "[true",
        "[true,",
        "[true,]",
        "[,]",
        "{\"a\"",
        "{\"a\"}",
        "{\"a\":",
        "{\"a\":\"1\"",
        "{\"a\":\"1\",",
        "{\"a\":\"1\",}",
        "{\"a\":}",
        "{a:\"1\"}",
        "{'a':1}",
        "{\"a\" \"1\"}",
        "\"",
        "\"a",
        "\"a\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"a\nb\"",
        "\"a\u001fb\"",
        "01",
        "+1",
        "1.",
        "tru",
        "TRUE",
        "{} {}",
        "{}x",
        "[true true]",
        "[true}",
        "{\"a\":true]"
      })
  void isNoJson(String text) {
    assertThat(JsonReader.read(text)).isEmpty();
  }

  @Test
  void aHundredLevelsAreRead() {
    assertThat(JsonReader.read(arrays(101))).isPresent();
    assertThat(JsonReader.read(arrays(102))).isEmpty();
    assertThat(JsonReader.read(objects(101))).isPresent();
    assertThat(JsonReader.read(objects(102))).isEmpty();
  }

  private static String arrays(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static String objects(int depth) {
    return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
  }
}
