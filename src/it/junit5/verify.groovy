String log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 3, Failures: 1, Errors: 0, Skipped: 0')
assert log.contains('V10__weekly.sql:1:110: BACKUP has no option STAT; did you mean STATS?')

String classPath = new File(basedir, 'target/surefire-reports/TEST-shop.MigrationsTest.xml').text
def jars = (classPath =~ /name="surefire\.test\.class\.path" value="([^"]*)"/)[0][1].split(File.pathSeparator)
    .collect { new File(it).name }.findAll { it.endsWith('.jar') }
    .findAll { !(it =~ /^(junit-|opentest4j|apiguardian)/) }
assert jars.every { it =~ /^(backcheck|antlr4-runtime|gson)-[0-9.]+\.jar$/ } && jars.size() == 3 : jars
