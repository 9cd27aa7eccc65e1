-- The virtual machine's own identity writes the nightly backups; nobody has to rotate a key.
CREATE CREDENTIAL [https://tidewaterbak.blob.core.windows.net/nightly]
    WITH IDENTITY = 'Managed Identity';
GO
