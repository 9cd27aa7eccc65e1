CREATE CREDENTIAL [https://harborbak.blob.core.windows.net/nightly] WITH IDENTITY = 'Managed Identity';
