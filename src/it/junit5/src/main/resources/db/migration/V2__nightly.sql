BACKUP DATABASE Orders TO URL = N'https://harborbak.blob.core.windows.net/nightly/orders.bak' WITH CHECKSUM;
