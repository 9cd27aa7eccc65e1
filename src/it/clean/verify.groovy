String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] none of the usual folders exists: src/main/resources, src/main/sql, src/main/db')
assert log.contains('[INFO] no findings in 1 script, 1 statement checked')
assert new File(basedir, 'database/target/backcheck.json').text.contains('"files":1')
assert !log.contains('[WARNING]')
