BACKUP DATABASE Orders TO URL = N'https://harborbak.blob.core.windows.net/nightly/weekly.bak' WITH CHECKSUM, STAT = 10;
