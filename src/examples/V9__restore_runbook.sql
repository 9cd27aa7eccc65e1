-- Restore drill, first Monday of the month, on the drill server.
USE master;
GO

RESTORE FILELISTONLY
    FROM URL = N'https://tidewaterbak.blob.core.windows.net/nightly/Dispatch/full_$(DrillStamp).bak';

RESTORE DATABASE [DispatchDrill]
    FROM URL = N'https://tidewaterbak.blob.core.windows.net/nightly/Dispatch/full_$(DrillStamp).bak'
    WITH MOVE N'Dispatch' TO N'F:\Drill\Dispatch.mdf',
         MOVE N'Dispatch_log' TO N'G:\Drill\Dispatch_log.ldf',
         STATS = 10;

RESTORE LOG [DispatchDrill]
    FROM URL = N'https://tidewaterbak.blob.core.windows.net/nightly/Dispatch/log_$(DrillStamp).trn'
    WITH RECOVERY;
GO
