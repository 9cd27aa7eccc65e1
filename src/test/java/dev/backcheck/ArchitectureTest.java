package dev.backcheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the direction of the packages, and keeps every foreign library in its place. */
class ArchitectureTest {
  private static final String ROOT = "dev.backcheck";

  /** A package may use those of the rows above its own, and no others. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of(".source.."),
          List.of(".syntax.."),
          List.of(".reference.."),
          List.of(".value.."),
          List.of(".history..", ".procedure.."),
          List.of(".parser..", ".config.."),
          List.of(".model.."),
          List.of(".rule.."),
          List.of(".rules..", ".docs.."),
          List.of(".report.."),
          List.of(".fix.."),
          List.of(""),
          List.of(".cli.."),
          List.of(".maven.."));

  private static final Set<String> AMBIENT =
      Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"directions", "places", "shapes", "purity"})
  void law(ArchRule law) {
    law.allowEmptyShould(true).check(CLASSES);
  }

  static Stream<ArchRule> directions() {
    var rules = new ArrayList<ArchRule>();
    var below = new ArrayList<String>();
    for (var layer : LAYERS) {
      for (var name : layer) {
        var allowed = Stream.concat(below.stream(), Stream.of(ROOT + name)).toArray(String[]::new);
        rules.add(
            noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat(
                    resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .because("packages depend on those below them only"));
      }
      layer.forEach(name -> below.add(ROOT + name));
    }
    rules.add(
        classes()
            .should()
            .resideInAnyPackage(below.toArray(String[]::new))
            .because("every package has its place among the layers"));
    rules.add(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    rules.add(
        slices()
            .matching(ROOT + ".rules.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a rule stands alone"));
    return rules.stream();
  }

  static Stream<ArchRule> places() {
    return Stream.of(
        only("org.antlr..", ".parser.."),
        only(ROOT + ".parser.generated..", ".parser.."),
        only("picocli..", ".cli.."),
        only("org.apache.maven..", ".maven.."),
        only("com.google.gson..", ".report..", ".config.."),
        only("org.tomlj..", ".config.."),
        methods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(ROOT + ".parser.generated..", ROOT + ".cli..")
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(
                resideInAnyPackage("org.antlr..", "com.google.gson..", "org.tomlj.."))
            .because("no foreign type is in a public signature"));
  }

  static Stream<ArchRule> shapes() {
    return Stream.of(
        classes()
            .that()
            .resideInAPackage(ROOT + ".syntax..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beAssignableTo(
                DescribedPredicate.describe(
                    "records, enums, sealed interfaces or Secret", ArchitectureTest::isData)),
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
            .because("a name says what a class is"));
  }

  static Stream<ArchRule> purity() {
    var library =
        DescribedPredicate.not(resideInAnyPackage(ROOT + ".cli..", ROOT + ".parser.generated.."));
    return Stream.of(
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING,
        noClasses().that(library).should(ACCESS_STANDARD_STREAMS),
        noClasses()
            .that(library)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net.."))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(.*Socket|.*URLConnection|InetAddress)")
            .because("the library knows no network"),
        noClasses()
            .that(library)
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "the clock or the environment is read", call -> reads(call.getTarget())))
            .because("the same input gives the same report"),
        noClasses()
            .that(
                library.and(
                    DescribedPredicate.not(
                        resideInAnyPackage(ROOT, ROOT + ".config..", ROOT + ".maven.."))))
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.nio\\.file\\.Files|java\\.io\\.(File|FileReader|File.*Stream)")
            .because("files are read at the edges"));
  }

  private static ArchRule only(String library, String... places) {
    var homes = Stream.of(places).map(place -> ROOT + place).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static boolean reads(MethodCallTarget method) {
    var owner = method.getOwner();
    return owner.isEquivalentTo(System.class)
        ? AMBIENT.contains(method.getName())
        : owner.getPackageName().equals("java.time") && method.getName().equals("now");
  }

  private static boolean isData(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || (type.isInterface() && type.reflect().isSealed())
        // What every node has; sealing it would list every node there is.
        || type.getSimpleName().equals("Node")
        || type.getSimpleName().equals("Secret");
  }
}
