package dev.prospector.testbed;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchRule;

/** What every REST resource of a service with a database keeps to (architecture.md 4, product.md 3). */
public final class ResourceRules {

    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String CONSUMES = "jakarta.ws.rs.Consumes";
    private static final String POST = "jakarta.ws.rs.POST";
    private static final String IDEMPOTENT = "dev.prospector.kit.data.idempotency.Idempotent";
    private static final String INTERNAL_CALLERS = "dev.prospector.kit.http.access.InternalCallers";
    private static final String JUDGED_AS = "dev.prospector.kit.http.access.JudgedAs";
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";

    private ResourceRules() {}

    public static List<ArchRule> all() {
        return List.of(
                postsAreIdempotent(),
                bodiesSayTheirKind(),
                rolesAreJudgedByThePolicy(),
                noMethodHasRolesOfItsOwn(),
                internalDoorsNameTheirCallers());
    }

    /** LinkedIn's door is open to all: whoever comes through it has no user and no key. */
    static ArchRule postsAreIdempotent() {
        return methods()
                .that(describe("take POST of users", ResourceRules::isPublicPost))
                .should()
                .beAnnotatedWith(IDEMPOTENT)
                .as("every public POST outside /internal is @Idempotent");
    }

    /** Else a body of another kind reaches whatever can be made of a text, and what fails there is our fault, not the client's. */
    static ArchRule bodiesSayTheirKind() {
        return methods()
                .that(describe("take a body", ResourceRules::takesBody))
                .should()
                .beAnnotatedWith(CONSUMES)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(CONSUMES)
                .allowEmptyShould(true)
                .as("every method that takes a body says @Consumes");
    }

    static ArchRule rolesAreJudgedByThePolicy() {
        return noClasses()
                .should()
                .beAnnotatedWith(ROLES_ALLOWED)
                .as("what a role may do is said by the service's access policy alone: no class has @RolesAllowed");
    }

    static ArchRule noMethodHasRolesOfItsOwn() {
        return noMethods()
                .should()
                .beAnnotatedWith(ROLES_ALLOWED)
                .as("what a role may do is said by the service's access policy alone: no method has @RolesAllowed");
    }

    /**
     * A service's token opens no door of another service but those that name it (architecture.md 3.2); where a user's own token is asked
     * for, no service's opens it.
     */
    static ArchRule internalDoorsNameTheirCallers() {
        return methods()
                .that(describe("answer below /internal", ResourceRules::isInternalDoor))
                .should()
                .beAnnotatedWith(INTERNAL_CALLERS)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(INTERNAL_CALLERS)
                .orShould()
                .beAnnotatedWith(JUDGED_AS)
                .allowEmptyShould(true)
                .as(
                        "every door below /internal names its callers, @InternalCallers, or how users are judged there, @JudgedAs");
    }

    private static boolean isInternalDoor(JavaMethod method) {
        return method.isMetaAnnotatedWith(HTTP_METHOD) && !isClientOfOthers(method.getOwner()) && isInternal(method);
    }

    private static boolean isInternal(JavaMethod method) {
        return (path(method.getOwner()) + path(method)).startsWith("/internal");
    }

    private static boolean isPublicPost(JavaMethod method) {
        var resource = method.getOwner();
        return method.isAnnotatedWith(POST)
                && !isClientOfOthers(resource)
                && !isInternal(method)
                && !method.isAnnotatedWith(PERMIT_ALL)
                && !resource.isAnnotatedWith(PERMIT_ALL);
    }

    /** Parameters of other origin are annotated with it: path, query, header. */
    private static boolean takesBody(JavaMethod method) {
        return method.isMetaAnnotatedWith(HTTP_METHOD)
                && !isClientOfOthers(method.getOwner())
                && method.getParameters().stream().anyMatch(ResourceRules::isBody);
    }

    private static boolean isBody(JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .noneMatch(
                        annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs"));
    }

    private static boolean isClientOfOthers(JavaClass type) {
        return type.isInterface();
    }

    private static String path(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(PATH)
                .flatMap(path -> path.get("value"))
                .map(value -> value.toString().startsWith("/") ? value.toString() : "/" + value)
                .orElse("");
    }
}
