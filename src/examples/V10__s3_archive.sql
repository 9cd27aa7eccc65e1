-- A second copy in another city, in the object storage of the head office.
CREATE CREDENTIAL [s3://objects.tidewater.example:9000/archive]
    WITH IDENTITY = 'S3 Access Key',
    SECRET = '$(ArchiveKeyId):$(ArchiveKey)';
GO

BACKUP DATABASE [Billing]
    TO URL = N's3://objects.tidewater.example:9000/archive/Billing_$(Month).bak'
    WITH COPY_ONLY, COMPRESSION, CHECKSUM, MAXTRANSFERSIZE = 10485760, NO_COMPRESSION,
         ENCRYPTION (ALGORITHM = AES_256, SERVER CERTIFICATE = BackupCertificate);
GO
