BACKUP DATABASE Orders TO URL = N'https://harborbak.blob.core.windows.net/${container}/orders.bak'
WITH COMPRESSION, STAT = 10;
