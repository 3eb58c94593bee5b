package dev.prospector.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.GET;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.http.page.Continued;

class ArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.prospector.gateway");

    @Test
    void only_the_proxy_speaks_to_services() {
        onlyIn("..gateway.proxy..", "io.vertx.httpproxy..").check(GATEWAY);
        noClasses()
                .that()
                .resideOutsideOfPackage("..gateway.proxy..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("(io\\.vertx\\.core\\.http|java\\.net\\.http)\\.HttpClient.*")
                .check(GATEWAY);
    }

    @Test
    void a_rule_about_the_proxy_can_fail() {
        var wrong = onlyIn("..gateway.webhook..", "io.vertx.httpproxy..");
        assertThrows(AssertionError.class, () -> wrong.check(GATEWAY));
    }

    @Test
    void screens_are_built_on_the_rest_and_nothing_on_screens() {
        classes()
                .that()
                .resideInAPackage("..gateway.board..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("..gateway.board..")
                .check(GATEWAY);
        classes()
                .that()
                .resideInAPackage("..gateway.candidate..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("..gateway.candidate..")
                .check(GATEWAY);
        classes()
                .that()
                .resideInAPackage("..gateway.pool..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("..gateway.pool..")
                .check(GATEWAY);
    }

    @Test
    void screens_are_blocking_code_without_the_event_loop() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..gateway.board..",
                        "..gateway.candidate..",
                        "..gateway.operations..",
                        "..gateway.parts..",
                        "..gateway.pool..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.core", "io.vertx.ext..", "io.smallrye.mutiny..")
                .check(GATEWAY);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("dev.prospector.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    @Test
    void nothing_is_stored_here() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.kafka..",
                        "dev.prospector.kit.data..")
                .check(GATEWAY);
    }

    /** Else it loses {@code Link: rel="next"}, which clients follow (architecture.md 4). */
    @Test
    void a_list_that_goes_on_says_so_in_the_kits_words() {
        methods()
                .that(describe("answer with a list that goes on", ArchitectureTest::givesList))
                .should()
                .haveRawReturnType(assignableTo(Continued.class))
                .check(GATEWAY);
    }

    private static boolean givesList(JavaMethod method) {
        return method.isAnnotatedWith(GET.class)
                && method.getRawReturnType().tryGetField("nextCursor").isPresent();
    }

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
