package dev.rollcall.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The rules of {@code docs/architecture.md} about who may use whom. */
@AnalyzeClasses(packages = "dev.rollcall", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule commonmarkIsAnInternalMatterOfTheParser =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.rollcall.parser.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.commonmark..");

  @ArchTest
  static final ArchRule openPdfOnlyInThePdfExporter =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.rollcall.export.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.openpdf..");

  @ArchTest
  static final ArchRule poiOnlyInThePowerPointExporter =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.rollcall.export.pptx..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

  @ArchTest
  static final ArchRule exportersDoNotKnowTheParserOrTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage("dev.rollcall.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.rollcall.parser..", "dev.rollcall.cli..");

  @ArchTest
  static final ArchRule exportersDoNotKnowEachOther =
      slices()
          .matching("dev.rollcall.export.(pdf|pptx|html|json|digest)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule whatExportersShareDoesNotKnowThem =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.rollcall.export",
              "dev.rollcall.export.theme..",
              "dev.rollcall.export.image..",
              "dev.rollcall.export.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.rollcall.export.pdf..",
              "dev.rollcall.export.pptx..",
              "dev.rollcall.export.html..");

  @ArchTest
  static final ArchRule theCommandLineKnowsNoFormat =
      noClasses()
          .that()
          .resideInAPackage("dev.rollcall.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.rollcall.export.pdf..",
              "dev.rollcall.export.pptx..",
              "dev.rollcall.export.html..",
              "dev.rollcall.export.json..",
              "dev.rollcall.export.digest..");

  @ArchTest
  static final ArchRule theModelStandsAlone =
      noClasses()
          .that()
          .resideInAPackage("dev.rollcall.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.rollcall.parser..", "dev.rollcall.export..", "dev.rollcall.cli..");

  @ArchTest
  static final ArchRule theSeriesStandsOnTheModelAlone =
      noClasses()
          .that()
          .resideInAPackage("dev.rollcall.series..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.rollcall.parser..", "dev.rollcall.export..", "dev.rollcall.cli..", "java.nio..");

  @ArchTest
  static final ArchRule fetchingKnowsNeitherFormatsNorTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage("dev.rollcall.fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.rollcall.export..", "dev.rollcall.cli..");

  @ArchTest
  static final ArchRule onlyFetchingUsesTheNewHttpClient =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.rollcall.fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..");

  @ArchTest
  static final ArchRule theProtocolIsAnInternalMatterOfTheLanguageServer =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.rollcall.lsp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.lsp4j..", "com.google.gson..");

  @ArchTest
  static final ArchRule theLanguageServerKnowsNeitherFormatsNorTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage("dev.rollcall.lsp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.rollcall.export..", "dev.rollcall.cli..");

  @ArchTest
  static final ArchRule internalPackagesAreForTheirModuleOnly =
      ArchRuleDefinition.classes().should(useInternalsOfTheirOwnModuleOnly());

  @ArchTest
  static final ArchRule nobodyPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule exportersReadNoFilesAndNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.rollcall.export.pdf..",
              "dev.rollcall.export.pptx..",
              "dev.rollcall.export.html..",
              "dev.rollcall.export.json..",
              "dev.rollcall.export.digest..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  /** A package and its {@code internal} one are one: options go in, the entry point calls. */
  @ArchTest
  static final ArchRule noCyclesBetweenPackages =
      slices().assignedFrom(packagesWith(ArchitectureTest::home)).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCyclesBetweenInternalPackages =
      slices()
          .assignedFrom(packagesWith(name -> name.contains(".internal.") ? name : ""))
          .should()
          .beFreeOfCycles();

  private static final List<String> PARSER =
      List.of(
          "source",
          "frontmatter",
          "team",
          "privacy",
          "markdown",
          "dialect",
          "text",
          "html",
          "content",
          "role",
          "date",
          "log",
          "people",
          "action",
          "call",
          "check");

  @ArchTest
  static final ArchRule theParserReadsInPhases = phases("dev.rollcall.parser.internal.", PARSER);

  @ArchTest
  static final ArchRule picturesAreReadInPhases =
      phases(
          "dev.rollcall.export.image.internal.",
          List.of("svg.tree", "header", "decode", "svg", "scale", "remote", "load"));

  @ArchTest
  static final ArchRule thePdfExporterWorksInPhases =
      phases(
          "dev.rollcall.export.pdf.internal.",
          List.of("font", "plan", "flow", "line", "block", "content", "page", "paint"));

  @ArchTest
  static final ArchRule thePowerPointExporterWorksInPhases =
      phases(
          "dev.rollcall.export.pptx.internal.",
          List.of("opc", "template", "plan", "text", "flow", "layout", "compose", "write"));

  @ArchTest
  static final ArchRule theHtmlExporterWorksInPhases =
      phases("dev.rollcall.export.html.internal.", List.of("markup", "fragment", "page", "site"));

  @ArchTest
  static final ArchRule theCommandLineHasLayers =
      phases(
          "dev.rollcall.cli.",
          List.of(
              "report",
              "input",
              "output",
              "preview",
              "series",
              "link",
              "terminal",
              "options",
              "run",
              "editor",
              "command"));

  private static final int MOST_CLASSES = 20;

  /** The types that a sealed interface permits stand in its package (JLS 8.1.6). */
  private static final Set<String> OF_ONE_SEALED_TYPE = Set.of("dev.rollcall.model.text");

  @ArchTest
  static void aPackageHasAtMostTwentyClasses(JavaClasses classes) {
    Map<String, Long> sizes =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().matches("package-info|Immutable.*"))
            .filter(type -> !OF_ONE_SEALED_TYPE.contains(type.getPackageName()))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    sizes.values().removeIf(size -> size <= MOST_CLASSES);
    assertEquals(Map.of(), sizes);
  }

  private static ArchRule phases(String base, List<String> order) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(base + ".")
        .should(knowOnlyEarlierPhases(base, order));
  }

  private static ArchCondition<JavaClass> knowOnlyEarlierPhases(String base, List<String> order) {
    return new ArchCondition<>("know only earlier phases of " + order) {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        int own = phase(origin);
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> own >= 0 && phase(dependency.getTargetClass()) > own)
            .forEach(d -> events.add(SimpleConditionEvent.violated(origin, d.getDescription())));
      }

      private int phase(JavaClass type) {
        String name = type.getPackageName();
        String room = name.startsWith(base) ? name.substring(base.length()) : "";
        int exact = order.indexOf(room);
        return exact >= 0 ? exact : order.indexOf(room.split("\\.", 2)[0]);
      }
    };
  }

  private static SliceAssignment packagesWith(UnaryOperator<String> slice) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        String name = slice.apply(type.getPackageName());
        return name.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  /** A package and everything beside and below the {@code internal} one belong to one module. */
  private static ArchCondition<JavaClass> useInternalsOfTheirOwnModuleOnly() {
    DescribedPredicate<JavaClass> internal =
        DescribedPredicate.describe(
            "internal", target -> target.getPackageName().contains(".internal"));
    return new ArchCondition<>("use internals of their own module only") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> internal.test(dependency.getTargetClass()))
            .filter(
                dependency ->
                    !home(origin.getPackageName())
                        .equals(home(dependency.getTargetClass().getPackageName())))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
      }
    };
  }

  private static String home(String name) {
    int internal = name.indexOf(".internal");
    return internal < 0 ? name : name.substring(0, internal);
  }
}
