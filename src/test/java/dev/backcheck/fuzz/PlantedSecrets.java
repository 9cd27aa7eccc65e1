package dev.backcheck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.Backcheck;
import dev.backcheck.parser.LexedToken;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Secrets at places of a script where nobody looks for them: no output shows one. */
final class PlantedSecrets {

  private static final String FAKE = "FakeK3yPlanted";

  private static final List<String> FORMS =
      List.of(
          " SECRET = '" + FAKE + "' ",
          " secret='" + FAKE + "',",
          " , SECRET\n=\nN'" + FAKE + "' ",
          " PASSWORD = '" + FAKE + "' ",
          " WITH MEDIAPASSWORD = '" + FAKE + "' ",
          " CREATE CREDENTIAL c WITH IDENTITY = 'x', SECRET = '" + FAKE + "'; ",
          " DECLARE @secret nvarchar(99) = N'" + FAKE + "'; ",
          " EXEC ('CREATE CREDENTIAL c WITH IDENTITY = ''x'', SECRET = ''" + FAKE + "'''); ",
          " 'https://fake.blob.core.windows.net/c?sv=2024-01-01&sig=" + FAKE + "' ",
          " 'DefaultEndpointsProtocol=https;AccountKey=" + FAKE + ";' ");

  private final Backcheck backcheck;
  private final Choices choices;

  PlantedSecrets(Backcheck backcheck, Choices choices) {
    this.backcheck = backcheck;
    this.choices = choices;
  }

  void check(List<Source> sources) {
    List<Source> planted = new ArrayList<>();
    for (Source source : sources) {
      planted.add(Source.of(source.name(), planted(source.text())));
    }
    String written = Soundness.written(backcheck.check(planted));
    int leak = written.indexOf(FAKE);
    assertThat(leak < 0 ? "" : written.substring(Math.max(0, leak - 300), leak + 30))
        .as(() -> "shown of " + planted.stream().map(Source::text).toList())
        .isEmpty();
  }

  private String planted(String sql) {
    List<LexedToken> tokens = LexedToken.of(sql);
    int place = tokens.isEmpty() ? 0 : choices.of(tokens).range().start();
    return sql.substring(0, place) + choices.of(FORMS) + sql.substring(place);
  }
}
