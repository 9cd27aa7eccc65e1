import groovy.xml.XmlSlurper
import java.util.jar.JarFile

assert new File(basedir, "build.log").text.contains("[INFO] credential-url-mismatch (error")

File folder = new File(localRepositoryPath, 'dev/backcheck/backcheck').listFiles().find { it.isDirectory() }
def file = { String end -> folder.listFiles().find { it.name.endsWith(end) } }
JarFile program = new JarFile(file('-cli.jar'))
JarFile library = new JarFile(file("${folder.name}.jar"))
def names = { JarFile jar -> jar.entries().collect { it.name }.findAll { !it.endsWith('/') } }
def text = { JarFile jar, String name -> jar.getInputStream(jar.getEntry(name)).getText('UTF-8') }

// The library: a module by name, a plugin, and nobody else's code.
assert library.manifest.mainAttributes.getValue('Automatic-Module-Name') == 'dev.backcheck'
assert library.manifest.mainAttributes.getValue('Implementation-Version') == folder.name
assert library.getEntry('META-INF/maven/plugin.xml') != null
assert library.getEntry('META-INF/LICENSE') != null
assert names(library).findAll { it.endsWith('.class') }.every { it.startsWith('dev/backcheck/') }

// The program: everything it needs once, with the licences of the others, and nothing of Maven.
assert program.manifest.mainAttributes.getValue('Main-Class') == 'dev.backcheck.cli.Main'
assert names(program).size() == names(program).toSet().size()
assert !names(program).any { it.startsWith('dev/backcheck/maven/') || it.startsWith('META-INF/maven/') }
assert !names(program).any { it.endsWith('module-info.class') || it =~ /META-INF\/.*\.(SF|RSA|DSA)/ }
String notice = text(program, 'META-INF/NOTICE')
[
  'org/antlr/v4/': 'org.antlr:antlr4-runtime',
  'com/google/gson/': 'com.google.code.gson:gson',
  'picocli/': 'info.picocli:picocli',
  'org/tomlj/': 'org.tomlj:tomlj',
].each { prefix, owner ->
  assert names(program).any { it.startsWith(prefix) }
  assert notice.contains(owner)
}
def known = ['dev/backcheck/', 'org/antlr/v4/', 'com/google/gson/', 'picocli/', 'org/tomlj/']
assert names(program).findAll { it.endsWith('.class') && !known.any { own -> it.startsWith(own) } } == []
(notice =~ /META-INF\/\S+/).collect { it }.each { assert program.getEntry(it) != null : it }
assert text(program, 'META-INF/licenses/antlr4-runtime.txt').contains('The ANTLR Project. All rights reserved.')

// The POM: what the library needs, what the program adds, and nothing of how it is built.
def pom = new XmlSlurper().parse(file('.pom'))
def needed = pom.dependencies.dependency.findAll { it.scope.text() == 'compile' && it.optional.text() != 'true' }
assert needed.collect { it.artifactId.text() } == ['antlr4-runtime', 'gson']
assert pom.dependencies.dependency.every { it.scope.text() in ['compile', 'provided'] }
assert pom.build.isEmpty() && pom.profiles.isEmpty() && pom.properties.isEmpty() && pom.parent.isEmpty()
['name', 'description', 'url', 'licenses', 'developers', 'scm'].each { assert !pom[it].isEmpty() : it }
return true
