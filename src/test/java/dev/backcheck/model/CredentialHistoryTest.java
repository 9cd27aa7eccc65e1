package dev.backcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.Source;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.value.KnownText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a credential is there before the last statement of a script. */
class CredentialHistoryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          USE master                                       | NO
          %create%                                         | YES
          %create% %drop%                                  | NO
          %create% %drop% %create%                         | YES
          %drop%                                           | NO
          %create% ALTER CREDENTIAL K WITH IDENTITY = 'j'; | YES
          ALTER CREDENTIAL k WITH IDENTITY = 'j';          | YES
          IF @x = 1 %create%                               | MAYBE
          %create% IF @x = 1 %drop%                        | MAYBE
          IF NOT EXISTS (SELECT * FROM sys.credentials WHERE name = 'k') %create%       | YES
          IF NOT EXISTS (SELECT * FROM sys.credentials WHERE name = 'K') %create%       | YES
          IF NOT EXISTS (SELECT * FROM sys.credentials WHERE name = 'other') %create%   | MAYBE
          IF EXISTS (SELECT * FROM sys.credentials WHERE name = 'k') %create%           | MAYBE
          %create% IF EXISTS (SELECT * FROM sys.credentials WHERE name = 'k') %drop%    | NO
          %create% IF EXISTS (SELECT * FROM sys.credentials WHERE name = 'no') %drop%   | MAYBE
          %create% IF NOT EXISTS (SELECT * FROM sys.credentials WHERE name = 'k') %drop% | MAYBE
          WHILE @x = 1 BEGIN %create% END                  | MAYBE
          DROP CREDENTIAL other; %create%                  | YES
          """)
  void beforeTheLastStatement(String script, String there) {
    String sql =
        script
                .replace("%create%", "CREATE CREDENTIAL k WITH IDENTITY = 'i', SECRET = 'fake';")
                .replace("%drop%", "DROP CREDENTIAL k;")
            + "\nBACKUP DATABASE d TO DISK = 'x';";
    Model model = model(sql);
    Step last = model.steps().get(model.steps().size() - 1);

    String found =
        model
            .serverCredentials()
            .named(KnownText.of("K"))
            .flatMap(timeline -> timeline.before(last))
            .map(credential -> credential.certain() ? "YES" : "MAYBE")
            .orElse("NO");
    assertThat(found).isEqualTo(there);
  }

  @Test
  void timelineTellsItsStatementsInOrder() {
    Model model =
        model(
            """
            CREATE CREDENTIAL k WITH IDENTITY = 'i', SECRET = 'fake';
            DROP CREDENTIAL k;
            CREATE CREDENTIAL K WITH IDENTITY = 'j', SECRET = 'fake';
            ALTER CREDENTIAL k WITH IDENTITY = 'l', SECRET = 'fake';
            """);
    CredentialTimeline timeline = model.serverCredentials().named(KnownText.of("k")).orElseThrow();
    List<Step> steps = timeline.steps();

    assertThat(steps).hasSize(4);
    assertThat(timeline.name().constant()).contains("k");
    assertThat(timeline.previous(steps.get(0))).isEmpty();
    assertThat(timeline.previous(steps.get(2))).contains(steps.get(1));
    assertThat(timeline.next(steps.get(2))).contains(steps.get(3));
    assertThat(timeline.next(steps.get(3))).isEmpty();
    assertThat(timeline.nextCreation(steps.get(0))).contains(steps.get(2));
    assertThat(timeline.nextCreation(steps.get(2))).isEmpty();
    assertThat(timeline.droppedBefore(steps.get(2))).contains(steps.get(1));
    assertThat(timeline.droppedBefore(steps.get(3))).isEmpty();
    assertThat(timeline.after(steps.get(1))).isEmpty();
    Credential altered = timeline.after(steps.get(3)).orElseThrow();
    assertThat(altered.created()).isEqualTo(steps.get(2));
    assertThat(altered.defined()).isEqualTo(steps.get(3));
    assertThat(altered.isCreated()).isTrue();
    assertThat(altered.scope()).isEqualTo(CredentialStatement.Scope.SERVER);
    assertThat(steps.get(0).statement()).isInstanceOf(CreateCredential.class);
    assertThat(timeline.uses()).isEmpty();
  }

  @Test
  void alteredOnlyIsNotCreated() {
    Model model = model("ALTER CREDENTIAL k WITH IDENTITY = 'i';");
    CredentialTimeline timeline = model.serverCredentials().named(KnownText.of("k")).orElseThrow();

    assertThat(timeline.after(timeline.steps().get(0)).orElseThrow().isCreated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BACKUP DATABASE d TO URL = 'https://a.example/n/x.bak'           | true
          BACKUP DATABASE d TO URL = 'https://a.example/m/x.bak'           | false
          BACKUP DATABASE d TO URL = 'https://$(h)/n/x.bak'                | true
          BACKUP DATABASE d TO URL = @url                                  | true
          BACKUP DATABASE d TO DISK = 'x'                                  | false
          CREATE DATABASE d ON (NAME = d, FILENAME = 'https://a.example/n/d.mdf') | true
          """)
  void mayBeUsed(String statement, boolean used) {
    Model model =
        model(
            "CREATE CREDENTIAL [https://a.example/n] WITH IDENTITY = 'SHARED ACCESS SIGNATURE',"
                + " SECRET = 'fake';\n"
                + statement);
    Credential credential =
        model
            .serverCredentials()
            .named(KnownText.of("https://a.example/n"))
            .flatMap(timeline -> timeline.after(timeline.steps().get(0)))
            .orElseThrow();

    assertThat(model.serverCredentials().mayBeUsed(credential)).isEqualTo(used);
  }

  private static Model model(String sql) {
    return Model.of(List.of(new ScriptParser(true).parse(Source.of("history.sql", sql))));
  }
}
