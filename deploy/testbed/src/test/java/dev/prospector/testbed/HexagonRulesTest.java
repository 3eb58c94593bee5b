package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule passes on a right fixture and fails on a wrong one. */
class HexagonRulesTest {

    private static final String FIXTURES = "dev.prospector.testbed.";

    @Test
    void a_right_service_passes_all_rules() {
        JavaClasses right = classes("right");
        HexagonRules.all().forEach(rule -> assertDoesNotThrow(() -> rule.check(right)));
    }

    @Test
    void a_service_that_does_not_exist_fails() {
        ServiceClasses nowhere = ServiceClasses.of("dev.prospector.nowhere");
        assertThrows(AssertionError.class, () -> nowhere.keepTo(HexagonRules.all()));
    }

    @Test
    void a_service_with_an_empty_layer_fails() {
        JavaClasses domainOnly = classes("right.domain");
        assertThrows(AssertionError.class, () -> HexagonRules.portsKnowOnlyTheDomain()
                .check(domainOnly));
        assertThrows(
                AssertionError.class, () -> HexagonRules.layersPointInwards().check(domainOnly));
    }

    @Test
    void a_domain_with_a_framework_fails() {
        fails(HexagonRules.domainKnowsOnlyJava(), "wrong.domain", "StoredOrder");
    }

    @Test
    void a_port_with_a_framework_fails() {
        fails(HexagonRules.portsKnowOnlyTheDomain(), "wrong.ports", "StoredOrdering");
    }

    @Test
    void a_service_with_a_framework_fails() {
        fails(HexagonRules.servicesKnowOnlyTheCore(), "wrong.service", "StoringService");
    }

    @Test
    void a_class_without_a_layer_fails() {
        fails(HexagonRules.everyClassHasALayer(), "wrong.homeless", "Homeless");
    }

    @Test
    void a_domain_that_knows_a_port_fails() {
        fails(HexagonRules.layersPointInwards(), "wrong.layers", "OutwardOrder");
    }

    @Test
    void an_adapter_that_knows_another_fails() {
        fails(HexagonRules.adaptersDoNotKnowEachOther(), "wrong.neighbours", "NosyCouriers");
    }

    @Test
    void another_adapter_that_knows_the_shared_client_fails() {
        fails(HexagonRules.adaptersDoNotKnowEachOther(), "wrong.client", "NosyOrders");
    }

    @Test
    void a_public_adapter_fails() {
        fails(HexagonRules.adaptersAndServicesAreHidden(), "wrong.hidden", "PublicResource");
    }

    @Test
    void a_driven_port_that_is_a_class_fails() {
        fails(HexagonRules.drivenPortsAreContracts(), "wrong.contracts", "OrderTable");
    }

    @Test
    void a_transaction_around_http_fails() {
        fails(HexagonRules.noTransactionAroundHttp(), "wrong.http", "WaitingService");
    }

    @Test
    void sql_outside_of_jdbc_classes_fails() {
        fails(HexagonRules.sqlOnlyInJdbcClasses(), "wrong.sql", "NativeOrders");
        fails(HexagonRules.sqlOnlyInJdbcClasses(), "wrong.sql", "PooledOrders");
        fails(HexagonRules.sqlOnlyInJdbcClasses(), "wrong.sql", "JdbcService");
    }

    private static void fails(ArchRule rule, String fixture, String culprit) {
        AssertionError error = assertThrows(AssertionError.class, () -> rule.check(classes(fixture)));
        assertTrue(error.getMessage().contains(culprit), error::getMessage);
    }

    private static JavaClasses classes(String fixture) {
        return new ClassFileImporter().importPackages(FIXTURES + fixture);
    }
}
