package dev.prospector.testbed;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule passes on right fixtures (a door for users, one for services, one for strangers, a client) and fails on a wrong one. */
class ResourceRulesTest {

    private static final String FIXTURES = "dev.prospector.testbed.";

    @Test
    void right_resources_pass_all_rules() {
        JavaClasses right = classes("right");
        ResourceRules.all().forEach(rule -> assertDoesNotThrow(() -> rule.check(right)));
    }

    @Test
    void a_service_that_does_not_exist_fails() {
        ServiceClasses nowhere = ServiceClasses.of("dev.prospector.nowhere");
        assertThrows(AssertionError.class, () -> nowhere.keepTo(ResourceRules.all()));
    }

    @Test
    void a_public_post_that_forgets_its_keys_fails() {
        fails(ResourceRules.postsAreIdempotent(), "wrong.posts", "ForgetfulResource");
    }

    @Test
    void a_body_of_any_kind_fails() {
        fails(ResourceRules.bodiesSayTheirKind(), "wrong.bodies", "CarelessResource");
    }

    @Test
    void a_class_that_judges_roles_itself_fails() {
        fails(ResourceRules.rolesAreJudgedByThePolicy(), "wrong.roles", "OtherwiseResource");
    }

    @Test
    void a_method_that_judges_roles_itself_fails() {
        fails(ResourceRules.noMethodHasRolesOfItsOwn(), "wrong.roles", "SelfWilledResource");
    }

    @Test
    void an_internal_door_that_is_open_to_every_service_fails() {
        fails(ResourceRules.internalDoorsNameTheirCallers(), "wrong.internal", "OpenResource");
    }

    private static void fails(ArchRule rule, String fixture, String culprit) {
        AssertionError error = assertThrows(AssertionError.class, () -> rule.check(classes(fixture)));
        assertTrue(error.getMessage().contains(culprit), error::getMessage);
    }

    private static JavaClasses classes(String fixture) {
        return new ClassFileImporter().importPackages(FIXTURES + fixture);
    }
}
