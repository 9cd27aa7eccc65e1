package dev.backcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {

  @ParameterizedTest
  @CsvSource({
    "src/main/sql, shop/src/main/sql",
    "'db/**/V*.sql', 'shop/db/**/V*.sql'",
    ". , shop/.",
    "db\\V1.sql, shop/db/V1.sql",
  })
  void pathIsReadFromTheProject(String path, String expected) {
    assertThat(Folders.of(Path.of("build"), Path.of("build/shop")).fromRoot(path))
        .isEqualTo(expected);
  }

  @Test
  void absolutePathBelowTheRootIsShortened() {
    Folders folders = Folders.of(Path.of("build"), Path.of("build/shop"));
    String absolute = Path.of("build/other/db").toAbsolutePath().toString();
    assertThat(folders.fromRoot(absolute)).isEqualTo("other/db");
    assertThat(folders.fromRoot("/elsewhere/db")).isEqualTo("/elsewhere/db");
  }

  @Test
  void projectOutsideTheRootIsItsOwn() {
    Folders folders = Folders.of(Path.of("build"), Path.of("elsewhere"));
    assertThat(folders.fromRoot("db")).isEqualTo("db");
    assertThat(folders.fromRoot("-")).isEqualTo("./-");
  }
}
