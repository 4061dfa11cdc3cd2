package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the arrows of docs/architecture.md. */
@AnalyzeClasses(packages = "dateline", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule packagesKnowOnlyWhatTheyMay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("dateline.text..")
          .layer("news")
          .definedBy("dateline.news..")
          .layer("fact")
          .definedBy("dateline.fact..")
          .layer("question")
          .definedBy("dateline.question..")
          .layer("answer")
          .definedBy("dateline.answer..")
          .layer("ingest")
          .definedBy("dateline.ingest..")
          .layer("dialogue")
          .definedBy("dateline.dialogue..")
          .layer("delivery")
          .definedBy("dateline.delivery..")
          .layer("operation")
          .definedBy("dateline.operation..")
          .layer("eval")
          .definedBy("dateline.eval..")
          .layer("adapter")
          .definedBy("dateline.adapter..")
          .layer("app")
          .definedBy("dateline.app..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("adapter")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("eval")
          .mayOnlyBeAccessedByLayers("adapter", "app")
          .whereLayer("delivery")
          .mayOnlyBeAccessedByLayers("adapter", "app")
          .whereLayer("operation")
          .mayOnlyBeAccessedByLayers("adapter", "app")
          .whereLayer("dialogue")
          .mayOnlyBeAccessedByLayers("eval", "adapter", "app")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("dialogue", "eval", "adapter", "app")
          .whereLayer("answer")
          .mayOnlyBeAccessedByLayers("dialogue", "eval", "adapter", "app")
          .whereLayer("question")
          .mayOnlyBeAccessedByLayers("answer", "dialogue", "eval", "adapter", "app")
          .whereLayer("fact")
          .mayOnlyBeAccessedByLayers(
              "question", "answer", "ingest", "dialogue", "eval", "adapter", "app")
          .whereLayer("news")
          .mayOnlyBeAccessedByLayers(
              "fact", "question", "answer", "ingest", "dialogue", "eval", "adapter", "app");

  @ArchTest
  static final ArchRule onlyAdaptersAndAppKnowTechnology =
      noClasses()
          .that()
          .resideOutsideOfPackages("dateline.adapter..", "dateline.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "opennlp..",
              "java.sql..",
              "javax.sql..",
              "org.sqlite..",
              "org.flywaydb..",
              "ai.onnxruntime..",
              "org.telegram..",
              "okhttp3..",
              "io.micrometer..",
              "com.sun.net.httpserver..",
              "java.net.http..",
              "org.jsoup..",
              "net.dankito..",
              "com.fasterxml..",
              "picocli..",
              "org.slf4j..",
              "java.util.logging..");

  @ArchTest
  static final ArchRule onlyAppReadsTheEnvironment =
      noClasses()
          .that()
          .resideOutsideOfPackage("dateline.app..")
          .should()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "getenv");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dateline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule adaptersIgnoreEachOther =
      slices().matching("dateline.adapter.(*)..").should().notDependOnEachOther();
}
