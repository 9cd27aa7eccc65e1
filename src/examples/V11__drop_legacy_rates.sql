IF OBJECT_ID(N'dbo.LegacyRate', N'U') IS NOT NULL
    DROP TABLE dbo.LegacyRate;
GO
