package dev.prospector.testbed;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * The shape of a service (style.md 4, architecture.md 3). Each layer may be cut further by conversation
 * ({@code domain.inbox}, {@code application.port.in.inbox}). A layer without a class fails too: a rule about nothing proves nothing.
 */
public final class HexagonRules {

    private static final String DOMAIN = "..domain..";
    private static final String PORTS = "..application.port..";
    private static final String PORT_OUT = "..application.port.out..";
    private static final String SERVICE = "..application.service..";
    private static final String APPLICATION = "..application..";
    private static final String ADAPTER_IN = "..adapter.in..";
    private static final String ADAPTER_OUT = "..adapter.out..";
    private static final String HTTP = "..adapter.out.http..";
    private static final String CONFIG = "..config..";

    /** The one way to LinkedIn, which the conversations of the same adapter share. */
    private static final String LINKEDIN_CLIENT = "..adapter.out.http.linkedin..";

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String JDBC_CLASS = ".*\\.adapter\\.out\\.persistence\\.(.*\\.)?Jdbc[^.]*";

    private HexagonRules() {}

    public static List<ArchRule> all() {
        return List.of(
                domainKnowsOnlyJava(),
                portsKnowOnlyTheDomain(),
                servicesKnowOnlyTheCore(),
                everyClassHasALayer(),
                layersPointInwards(),
                adaptersDoNotKnowEachOther(),
                adaptersAndServicesAreHidden(),
                drivenPortsAreContracts(),
                noTransactionAroundHttp(),
                sqlOnlyInJdbcClasses());
    }

    static ArchRule domainKnowsOnlyJava() {
        return classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(own(DOMAIN)))
                .as("the domain knows only Java");
    }

    static ArchRule portsKnowOnlyTheDomain() {
        return classes()
                .that()
                .resideInAPackage(PORTS)
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(own(DOMAIN, PORTS)))
                .as("ports know only the domain");
    }

    static ArchRule servicesKnowOnlyTheCore() {
        return classes()
                .that()
                .resideInAPackage(APPLICATION)
                .and()
                .resideOutsideOfPackage(PORTS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", "jakarta.enterprise.context..", "jakarta.inject..", "jakarta.transaction..")
                        .or(own(DOMAIN, APPLICATION))
                        .or(named("dev.prospector.kit.data.sql.Tenants")))
                .as("the application knows scopes, injection, transactions, the kit's Tenants, and the core");
    }

    static ArchRule everyClassHasALayer() {
        return classes()
                .should()
                .resideInAnyPackage(DOMAIN, PORTS, SERVICE, ADAPTER_IN, ADAPTER_OUT, CONFIG)
                .as("every class is in a layer");
    }

    static ArchRule layersPointInwards() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy(DOMAIN)
                .layer("ports")
                .definedBy(PORTS)
                .layer("services")
                .definedBy(SERVICE)
                .layer("adapter.in")
                .definedBy(ADAPTER_IN)
                .layer("adapter.out")
                .definedBy(ADAPTER_OUT)
                .optionalLayer("config")
                .definedBy(CONFIG)
                .whereLayer("services")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("adapter.in")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("adapter.out")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("config")
                .mayOnlyBeAccessedByLayers("adapter.in", "adapter.out")
                .whereLayer("ports")
                .mayOnlyBeAccessedByLayers("services", "adapter.in", "adapter.out", "config")
                .as("layers point inwards");
    }

    static ArchRule adaptersDoNotKnowEachOther() {
        return slices().matching("..adapter.(*).(*)..").should().notDependOnEachOther();
    }

    /**
     * What a package-private class nests may be public: JSON records must be. So must what packages of one layer or adapter share: the client
     * of LinkedIn, and single classes, of which each is known in another package indeed. That no other layer or adapter knows them is said by
     * {@link #layersPointInwards} and {@link #adaptersDoNotKnowEachOther}.
     */
    static ArchRule adaptersAndServicesAreHidden() {
        return classes()
                .that()
                .resideInAnyPackage(ADAPTER_IN, ADAPTER_OUT, SERVICE)
                .and()
                .resideOutsideOfPackage(LINKEDIN_CLIENT)
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should(new BeShared())
                .allowEmptyShould(true)
                .as("adapters and services are package-private, but for what their packages share");
    }

    static ArchRule drivenPortsAreContracts() {
        return classes()
                .that()
                .resideInAPackage(PORT_OUT)
                .should()
                .beInterfaces()
                .orShould()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beAssignableTo(Throwable.class)
                .as("port.out holds only interfaces, records, enums and exceptions");
    }

    /** HTTP calls never run inside a database transaction. */
    static ArchRule noTransactionAroundHttp() {
        return noClasses()
                .that(describe("are transactional", HexagonRules::isTransactional))
                .should(new KnowHttpPort())
                .as("no transactional class knows a port that goes out by HTTP");
    }

    static ArchRule sqlOnlyInJdbcClasses() {
        return noClasses()
                .that()
                .haveNameNotMatching(JDBC_CLASS)
                .should()
                .callMethodWhere(describe(
                        "its name is createNativeQuery",
                        call -> call.getTarget().getName().equals("createNativeQuery")))
                .orShould()
                .dependOnClassesThat(assignableTo("javax.sql.DataSource")
                        .or(assignableTo("java.sql.Connection"))
                        .or(named("dev.prospector.kit.data.sql.TenantSql"))
                        .or(named("dev.prospector.kit.data.sql.InfraSql")))
                .as("plain SQL only in Jdbc* classes of adapter.out.persistence");
    }

    private static DescribedPredicate<JavaClass> own(String... packages) {
        return resideInAnyPackage(packages).and(resideInAPackage("dev.prospector.."));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe("is " + name, type -> type.getName().equals(name));
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(TRANSACTIONAL)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL));
    }

    private static final class BeShared extends ArchCondition<JavaClass> {

        private BeShared() {
            super("be known in another package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean shared = type.getDirectDependenciesToSelf().stream()
                    .anyMatch(user -> !user.getOriginClass().getPackage().equals(type.getPackage()));
            events.add(new SimpleConditionEvent(
                    type, shared, type.getName() + " is public, and no other package knows it"));
        }
    }

    private static final class KnowHttpPort extends ArchCondition<JavaClass> {

        private KnowHttpPort() {
            super("know a port that is implemented in adapter.out.http");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass port = dependency.getTargetClass();
                boolean goesOut = resideInAPackage(PORT_OUT).test(port)
                        && port.getAllSubclasses().stream().anyMatch(resideInAPackage(HTTP));
                events.add(new SimpleConditionEvent(dependency, goesOut, dependency.getDescription()));
            }
        }
    }
}
