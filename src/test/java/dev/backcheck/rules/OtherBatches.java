package dev.backcheck.rules;

/** Rows and batches of others, with everything that may lead a scan astray. */
final class OtherBatches {

  static final String SQL =
      """
      CREATE TABLE dbo.[it's a [strange]] name] (Id int NOT NULL, "Double ' quoted" nvarchar(20));
      INSERT dbo.Notes VALUES (1, N'a')
      INSERT INTO [dbo].[it's] (Id, "x""'y") VALUES (2, 'it''s
      INSERT dbo.Notes VALUES (1)
      GO
      (');

      insert into db..Notes values (3, (4)), (5, /* ) ' */ 6); -- isn't it
      INSERT dbo.Notes
        (Id)
      VALUES
        (7),
        (8)
      INSERT dbo.Notes VALUES (9) PRINT 'x'
      INSERT dbo.Notes VALUES (10)
      INSERT dbo.Notes SELECT 11
      GO
      INSERT INTO dbo.Notes (Text) VALUES (N'GO to the shop Größe 東京 😱
      GO
      it''s a text'), ('/* no comment'), ('-- none');
      GO 2
      /* a comment ' with /* another " inside */
      GO
      and more */ UPDATE dbo.Notes SET Text = N'it''s' WHERE Id = 1 -- isn't it
      go -- on
      CREATE TRIGGER dbo.Changed ON dbo.Notes AFTER UPDATE AS PRINT 'changed [';
      GO
      SET NOCOUNT ON;
      SELECT [a'b], 'c]d' FROM dbo.Notes WHERE x != 1
      !=2
      \tGO\t
      """;

  private OtherBatches() {}

  /** A script with batches of others before, between and behind its own. */
  static String around(String sql) {
    return SQL + sql.replace("\nGO\n", "\nGO\n" + SQL) + "\nGO\n" + SQL;
  }
}
