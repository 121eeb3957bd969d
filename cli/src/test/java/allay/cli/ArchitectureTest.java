package allay.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The lines that the design draws between modules and packages. Modules still to come (`store`,
/// `web`) are held to them from their first class on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String TEMPLATES = "allay.*.templates..";

  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("allay");

  @Test
  void modules_use_only_those_below_them() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("cli")
        .definedBy("allay.cli..")
        .layer("web")
        .definedBy("allay.web..")
        .layer("store")
        .definedBy("allay.store..")
        .layer("fhir")
        .definedBy("allay.fhir..")
        .layer("programme")
        .definedBy("allay.programme..")
        .layer("model")
        .definedBy("allay.model..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("web")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("web", "cli")
        .whereLayer("fhir")
        .mayOnlyBeAccessedByLayers("web", "cli")
        .whereLayer("programme")
        .mayOnlyBeAccessedByLayers("fhir", "store", "web", "cli")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("programme", "fhir", "store", "web", "cli")
        .check(all);
  }

  @Test
  void the_model_knows_only_the_jdk_and_mathematics() {
    classes()
        .that()
        .resideInAPackage("allay.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "allay.model..",
            "java..",
            "jdk.incubator.vector",
            "org.apache.commons.rng..",
            "org.apache.commons.statistics..",
            "org.apache.commons.numbers..",
            "org.ejml..",
            "org.jspecify..")
        .check(all);
  }

  @Test
  void the_programme_knows_the_model_and_what_reads_diaries_and_draws_maps() {
    classes()
        .that()
        .resideInAPackage("allay.programme..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "allay.programme..",
            "allay.model..",
            "java..",
            "org.eclipse.elk..",
            "org.eclipse.emf..",
            "de.siegmar.fastcsv..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "gg.jte..",
            "org.jspecify..")
        .check(all);
  }

  @Test
  void only_the_module_for_it_knows_fhir() {
    noClasses()
        .that()
        .resideOutsideOfPackage("allay.fhir..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("ca.uhn..", "org.hl7..")
        .check(all);
  }

  @Test
  void fhir_is_read_and_written_without_a_client_or_a_network() {
    noClasses()
        .that()
        .resideInAPackage("allay.fhir..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "ca.uhn.fhir.rest.client..", "java.net..", "java.sql..", "allay.model..")
        .check(all);
  }

  @Test
  void the_domain_knows_no_database_and_no_network() {
    noClasses()
        .that()
        .resideInAnyPackage("allay.model..", "allay.programme..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.net..", "java.rmi..", "javax..")
        .check(all);
  }

  /// A template counts as part of the package that draws with it.
  @Test
  void packages_inside_a_module_do_not_go_in_circles() {
    for (String module : List.of("model", "programme", "fhir", "store", "web", "cli")) {
      slices()
          .matching("allay." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAPackage(TEMPLATES), alwaysTrue())
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @Test
  void chance_comes_in_from_outside() {
    noClasses()
        .that()
        .resideInAnyPackage("allay.model..", "allay.programme..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, ThreadLocalRandom.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(all);
  }

  @Test
  void time_comes_in_from_outside() {
    noClasses()
        .that()
        .resideInAnyPackage("allay.model..", "allay.programme..")
        .should()
        .callMethodWhere(readingTheClockOfTheMachine())
        .check(all);
  }

  private static DescribedPredicate<JavaAccess<?>> readingTheClockOfTheMachine() {
    return new DescribedPredicate<>("the machine's clock is read") {
      @Override
      public boolean test(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
          case "now" ->
              owner.startsWith("java.time.")
                  && access instanceof JavaCall<?> call
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Clock.class));
          case "currentTimeMillis" -> true;
          default -> owner.equals("java.time.Clock") && access.getName().startsWith("system");
        };
      }
    };
  }

  @Test
  void nothing_static_changes() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(TEMPLATES)
        .should()
        .beFinal()
        .check(all);
  }
}
