CREATE CREDENTIAL [https://tidewaterbak.blob.core.windows.net/longterm]
    WITH IDENTITY = 'SHARED ACCESS SIGNATURE',
    SECRET = '$(LongtermSas)';
GO

BACKUP DATABASE [Dispatch]
    TO URL = N'https://tidewaterbak.blob.core.windows.net/longterm/Dispatch_$(Month).bak'
    WITH COPY_ONLY, COMPRESSION, CHECKSUM, RETAINDAYS = 90,
         ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCertificate);

BACKUP DATABASE [Billing]
    TO URL = N'https://tidewaterbak.blob.core.windows.net/longterm/Billing_$(Month).bak'
    WITH COPY_ONLY, COMPRESSION, CHECKSUM,
         ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCertificate),
         CREDENTIAL = N'https://tidewaterbak.blob.core.windows.net/longterm';
GO
