/* Billing asked for this before the backup window was moved:
   RESTORE of the old order of columns is not needed. */
CREATE VIEW dbo.InvoiceLookup
AS
SELECT s.ShipmentId, s.Reference, N'BACKUP carrier: ' + s.CarrierCode AS Note
FROM dbo.Shipment AS s;
GO
