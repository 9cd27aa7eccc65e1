/*
Facts about a server for: backcheck check --facts facts.json

Reads catalog views only. Changes nothing, and reads no secret: a secret cannot be read from the
server, and what follows the question mark in the name of a credential is left out.
Runs on SQL Server 2016 to 2025 and on Azure SQL Managed Instance. Needs VIEW ANY DEFINITION and
VIEW SERVER STATE (2022 and later: VIEW SERVER PERFORMANCE STATE); what a login may not see is
listed under "unavailable", and Backcheck then says "cannot know" instead of "is not there".

To save the result, one JSON text in one row and column:

  sqlcmd -S server -E -i facts.sql -o facts.json -y 0 -f 65001

-y 0 prints the text whole and without headers; other widths cut it. -f 65001 makes it UTF-8.
In SSMS first raise Tools > Options > Query Results > SQL Server > Results to Grid >
"Maximum characters retrieved: Non XML data", then copy the only cell into a file.
*/
SET NOCOUNT ON;

DECLARE @server nvarchar(max), @host nvarchar(max), @container nvarchar(max),
        @credentials nvarchar(max), @certificates nvarchar(max), @asymmetricKeys nvarchar(max),
        @masterKey nvarchar(max), @databases nvarchar(max), @encryptionKeys nvarchar(max),
        @backupDevices nvarchar(max), @unavailable nvarchar(max), @facts nvarchar(max);
DECLARE @missing TABLE (section nvarchar(40) NOT NULL, reason nvarchar(400) NOT NULL);

-- A login without permission gets fewer rows and no error, so the permission is asked for first.
DECLARE @definitions bit =
  CASE WHEN HAS_PERMS_BY_NAME(NULL, NULL, N'VIEW ANY DEFINITION') = 1
         OR IS_SRVROLEMEMBER(N'sysadmin') = 1 THEN 1 ELSE 0 END;

-- Each query is a text of its own: where its view does not exist, only that text fails.
BEGIN TRY
  EXEC sys.sp_executesql N'SET @out = (
    SELECT CAST(@@SERVERNAME AS nvarchar(256)) AS name,
           @@VERSION AS banner,
           CAST(SERVERPROPERTY(N''ProductVersion'') AS nvarchar(128)) AS productVersion,
           CAST(SERVERPROPERTY(N''ProductUpdateType'') AS nvarchar(128)) AS productUpdateType,
           CAST(SERVERPROPERTY(N''Edition'') AS nvarchar(128)) AS edition,
           CAST(SERVERPROPERTY(N''EngineEdition'') AS int) AS engineEdition,
           CAST(SERVERPROPERTY(N''IsClustered'') AS bit) AS clustered
    FOR JSON PATH, WITHOUT_ARRAY_WRAPPER);', N'@out nvarchar(max) OUTPUT', @out = @server OUTPUT;
END TRY
BEGIN CATCH
  INSERT INTO @missing VALUES (N'server', LEFT(ERROR_MESSAGE(), 400));
END CATCH;

-- Since SQL Server 2017.
BEGIN TRY
  EXEC sys.sp_executesql N'SELECT @out = host_platform FROM sys.dm_os_host_info;',
    N'@out nvarchar(max) OUTPUT', @out = @host OUTPUT;
END TRY
BEGIN CATCH
  INSERT INTO @missing VALUES (N'hostPlatform', LEFT(ERROR_MESSAGE(), 400));
END CATCH;

-- Since SQL Server 2019.
BEGIN TRY
  EXEC sys.sp_executesql N'SELECT @out = container_type_desc FROM sys.dm_os_sys_info;',
    N'@out nvarchar(max) OUTPUT', @out = @container OUTPUT;
END TRY
BEGIN CATCH
  INSERT INTO @missing VALUES (N'containerType', LEFT(ERROR_MESSAGE(), 400));
END CATCH;

IF @definitions = 1 OR HAS_PERMS_BY_NAME(NULL, NULL, N'ALTER ANY CREDENTIAL') = 1
BEGIN
BEGIN TRY
  EXEC sys.sp_executesql N'SET @out = ISNULL((
    SELECT CASE WHEN CHARINDEX(N''?'', name) > 0
                THEN LEFT(name, CHARINDEX(N''?'', name)) + N''***'' ELSE name END AS name,
           LEFT(credential_identity, 256) AS [identity],
           target_type AS target
    FROM master.sys.credentials
    FOR JSON PATH), N''[]'');', N'@out nvarchar(max) OUTPUT', @out = @credentials OUTPUT;
END TRY
BEGIN CATCH
  INSERT INTO @missing VALUES (N'credentials', LEFT(ERROR_MESSAGE(), 400));
END CATCH;
END
ELSE
  INSERT INTO @missing VALUES (N'credentials', N'needs VIEW ANY DEFINITION');

IF @definitions = 1
BEGIN
BEGIN TRY
  EXEC sys.sp_executesql N'SET @out = ISNULL((
    SELECT name, CONVERT(nvarchar(10), expiry_date, 23) AS expires,
           pvt_key_encryption_type_desc AS privateKey,
           CONVERT(nvarchar(10), pvt_key_last_backup_date, 23) AS privateKeyBackedUp
    FROM master.sys.certificates WHERE name NOT LIKE N''##%''
    FOR JSON PATH), N''[]'');', N'@out nvarchar(max) OUTPUT', @out = @certificates OUTPUT;
  EXEC sys.sp_executesql N'SET @out = ISNULL((
    SELECT name, provider_type AS provider
    FROM master.sys.asymmetric_keys WHERE name NOT LIKE N''##%''
    FOR JSON PATH), N''[]'');', N'@out nvarchar(max) OUTPUT', @out = @asymmetricKeys OUTPUT;
  EXEC sys.sp_executesql N'SET @out = CASE WHEN EXISTS (
    SELECT 1 FROM master.sys.symmetric_keys WHERE name = N''##MS_DatabaseMasterKey##'')
    THEN N''true'' ELSE N''false'' END;', N'@out nvarchar(max) OUTPUT', @out = @masterKey OUTPUT;
END TRY
BEGIN CATCH
  INSERT INTO @missing VALUES (N'certificates', LEFT(ERROR_MESSAGE(), 400));
END CATCH;
END
ELSE
  INSERT INTO @missing VALUES (N'certificates', N'needs VIEW ANY DEFINITION');

-- On a managed instance every database is a replica of the service, which is no concern of scripts.
IF HAS_PERMS_BY_NAME(NULL, NULL, N'VIEW ANY DATABASE') = 1
BEGIN
BEGIN TRY
  EXEC sys.sp_executesql N'SET @out = ISNULL((
    SELECT d.name, d.recovery_model_desc AS recoveryModel, d.state_desc AS state,
           d.is_encrypted AS encrypted,
           (SELECT SUM(CAST(f.size AS bigint)) * 8192 FROM sys.master_files AS f
            WHERE f.database_id = d.database_id AND f.type IN (0, 2)) AS sizeBytes,
           CASE WHEN d.replica_id IS NULL OR SERVERPROPERTY(N''EngineEdition'') = 8 THEN NULL
                WHEN sys.fn_hadr_is_primary_replica(d.name) = 1 THEN N''PRIMARY''
                WHEN sys.fn_hadr_is_primary_replica(d.name) = 0 THEN N''SECONDARY''
           END AS availabilityRole
    FROM sys.databases AS d WHERE d.source_database_id IS NULL
    FOR JSON PATH), N''[]'');', N'@out nvarchar(max) OUTPUT', @out = @databases OUTPUT;
END TRY
BEGIN CATCH
  INSERT INTO @missing VALUES (N'databases', LEFT(ERROR_MESSAGE(), 400));
END CATCH;
END
ELSE
  INSERT INTO @missing VALUES (N'databases', N'needs VIEW ANY DATABASE');

IF @definitions = 1
BEGIN
BEGIN TRY
  EXEC sys.sp_executesql N'SET @out = ISNULL((
    SELECT DB_NAME(k.database_id) AS [database], c.name AS certificate
    FROM sys.dm_database_encryption_keys AS k
    JOIN master.sys.certificates AS c ON c.thumbprint = k.encryptor_thumbprint
    WHERE c.name NOT LIKE N''##%'' AND DB_NAME(k.database_id) IS NOT NULL
    FOR JSON PATH), N''[]'');', N'@out nvarchar(max) OUTPUT', @out = @encryptionKeys OUTPUT;
END TRY
BEGIN CATCH
  INSERT INTO @missing VALUES (N'encryptionKeys', LEFT(ERROR_MESSAGE(), 400));
END CATCH;
END
ELSE
  INSERT INTO @missing VALUES (N'encryptionKeys', N'needs VIEW ANY DEFINITION');

IF @definitions = 1
BEGIN
BEGIN TRY
  EXEC sys.sp_executesql N'SET @out = ISNULL((
    SELECT name, type_desc AS type, physical_name AS physicalName
    FROM master.sys.backup_devices
    FOR JSON PATH), N''[]'');', N'@out nvarchar(max) OUTPUT', @out = @backupDevices OUTPUT;
END TRY
BEGIN CATCH
  INSERT INTO @missing VALUES (N'backupDevices', LEFT(ERROR_MESSAGE(), 400));
END CATCH;
END
ELSE
  INSERT INTO @missing VALUES (N'backupDevices', N'needs VIEW ANY DEFINITION');

SET @unavailable = ISNULL((SELECT section, reason FROM @missing FOR JSON PATH), N'[]');

SET @facts = (
  SELECT N'1.0' AS version,
         CONVERT(nvarchar(10), SYSUTCDATETIME(), 23) AS taken,
         JSON_QUERY(@server) AS server,
         @host AS hostPlatform,
         @container AS containerType,
         JSON_QUERY(@credentials) AS credentials,
         JSON_QUERY(@certificates) AS certificates,
         JSON_QUERY(@asymmetricKeys) AS asymmetricKeys,
         CASE @masterKey WHEN N'true' THEN CAST(1 AS bit) WHEN N'false' THEN CAST(0 AS bit) END
           AS masterKey,
         JSON_QUERY(@databases) AS databases,
         JSON_QUERY(@encryptionKeys) AS encryptionKeys,
         JSON_QUERY(@backupDevices) AS backupDevices,
         JSON_QUERY(@unavailable) AS unavailable
  FOR JSON PATH, WITHOUT_ARRAY_WRAPPER);

SELECT @facts AS facts;
