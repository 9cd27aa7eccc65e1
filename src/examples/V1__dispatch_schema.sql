CREATE TABLE dbo.Shipment
(
    ShipmentId  int IDENTITY(1, 1) NOT NULL CONSTRAINT PK_Shipment PRIMARY KEY,
    Reference   nvarchar(40)       NOT NULL,
    CarrierCode char(4)            NOT NULL,
    LoadedAt    datetime2(0)       NULL
);
GO

CREATE INDEX IX_Shipment_Reference ON dbo.Shipment (Reference);
GO
