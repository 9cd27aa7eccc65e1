-- Every quarter of an hour. Logs have a container of their own since storage applies its retention by container.
BACKUP LOG [Dispatch]
    TO URL = N'https://tidewaterbak.blob.core.windows.net/nightly-logs/Dispatch/log_$(RunStamp).trn'
    WITH COMPRESSION, CHECKSUM,
         ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCertificate);
GO
