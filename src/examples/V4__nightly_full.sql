-- First run by the deployment, then every night by the agent (sqlcmd -v RunStamp=...).
USE master;
GO

BACKUP DATABASE [Dispatch]
    TO URL = N'https://tidewaterbak.blob.core.windows.net/nightly/Dispatch/full_$(RunStamp).bak'
    WITH COMPRESSION, CHECKSUM, STATS = 10,
         ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCertificate);

BACKUP DATABASE [Billing]
    TO URL = N'https://tidewaterbak.blob.core.windows.net/nightly/Billing/full_$(RunStamp).bak'
    WITH COMPRESION, CHECKSUM, STATS = 10,
         ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCertificate);
GO

RESTORE VERIFYONLY
    FROM URL = N'https://tidewaterbak.blob.core.windows.net/nightly/Dispatch/full_$(RunStamp).bak'
    WITH CHECKSUM;
GO
