-- The auditors read one container; the signature is in the vault and comes in with sqlcmd -v.
CREATE CREDENTIAL [https://tidewateraudit.blob.core.windows.net/quarterly/]
    WITH IDENTITY = 'SHARED ACCESS SIGNATURE',
    SECRET = '$(AuditSas)';
GO
