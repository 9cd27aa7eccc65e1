CREATE CREDENTIAL [https://tidewaterbak.blob.core.windows.net/longterm]
    WITH IDENTITY = 'SHARED ACCESS SIGNATURE',
    SECRET = '$(LongtermSas)';
GO

BACKUP DATABASE [Dispatch]
    TO URL = N'https://tidewaterbak.blob.core.windows.net/longterm/Dispatch_$(Month).bak'
    WITH COPY_ONLY, COMPRESSION, CHECKSUM, RETAINDAYS = 90;

BACKUP DATABASE [Billing]
    TO URL = N'https://tidewaterbak.blob.core.windows.net/longterm/Billing_$(Month).bak'
    WITH COPY_ONLY, COMPRESSION, CHECKSUM,
         CREDENTIAL = N'https://tidewaterbak.blob.core.windows.net/longterm';
GO
