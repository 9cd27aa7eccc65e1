String log = new File(basedir, 'build.log').text
File script = new File(basedir, 'src/main/resources/db/migration/V10__weekly.sql').canonicalFile

assert log.contains("[ERROR] $script:[2,19] BACKUP has no option STAT; did you mean STATS? [unknown-option]")
assert log.contains("[ERROR]   help: Write STATS")
assert log.contains("[ERROR] $script:[1,33] no credential covers https://harborbak.blob.core.windows.net/weekly")
assert log.contains("[WARNING] $script:[1,27] the name of the blob is the same each time [url-existing-blob-without-format]")
assert log =~ /2 errors, 1 warning in 2 scripts, 2 statements checked\. Why, and what to write instead: mvn dev\.backcheck:backcheck:[^:]+:explain -Drule=/

assert new File(basedir, 'target/reports/backcheck.sarif').text.contains('"uri":"src/main/resources/db/migration/V10__weekly.sql"')
assert new File(basedir, 'target/reports/backcheck.json').text.contains('"path":"src/main/resources/db/migration/V10__weekly.sql"')
