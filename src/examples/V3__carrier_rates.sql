ALTER TABLE dbo.Shipment ADD RateClass tinyint NOT NULL CONSTRAINT DF_Shipment_RateClass DEFAULT (0);
GO

CREATE OR ALTER PROCEDURE dbo.SetRateClass @Reference nvarchar(40), @RateClass tinyint
AS
BEGIN
    SET NOCOUNT ON;
    UPDATE dbo.Shipment SET RateClass = @RateClass WHERE Reference = @Reference;
END;
GO
