package dev.prospector.integration.domain.connection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.prospector.integration.domain.provisioning.ChildApplication;

/**
 * How one tenant is connected with LinkedIn (product.md 2.1).
 *
 * @param hook part of the callback URL that LinkedIn knows; never changes
 * @param organization the tenant's company: that of the first request, for as long as the connection lasts
 * @param since when it came into its phase
 * @param integrations of company level first
 */
public record Connection(
        String tenant,
        HookId hook,
        ChildApplication application,
        Optional<OrganizationUrn> organization,
        Phase phase,
        Instant since,
        List<Integration> integrations) {

    /** Whether LinkedIn is listened and spoken to. */
    public enum Phase {
        OPEN,
        /** Intake has ended; what was sent is being taken back. */
        DISCONNECTING,
        /** Nothing comes in or goes out; the child application is kept for the next time. */
        ENDED
    }

    private static final Comparator<Integration> COMPANY_FIRST = Comparator.comparing(
                    (Integration known) -> known.key().type())
            .thenComparing(known -> known.key().context());

    public Connection {
        integrations = integrations.stream().sorted(COMPANY_FIRST).toList();
    }

    /** There is a child application, and nothing was requested yet. */
    public static Connection begun(String tenant, ChildApplication application, Instant now) {
        return new Connection(tenant, HookId.random(), application, Optional.empty(), Phase.OPEN, now, List.of());
    }

    public boolean isOpen() {
        return phase == Phase.OPEN;
    }

    /** Whether LinkedIn may still be asked: what came in before a disconnection is fetched until its traffic ends. */
    public boolean speaks() {
        return phase != Phase.ENDED;
    }

    /** Whether LinkedIn's admin has switched on company-level access, all three of it: without it no export lands. */
    public boolean companyAccess() {
        return isOpen() && company().state() == ConnectionState.ENABLED;
    }

    /** Whether what LinkedIn answered belongs to this tenant (LinkedIn RSC 4); an answer that names nobody does not. */
    public boolean owns(String integrationContext) {
        return organization
                .map(OrganizationUrn::value)
                .filter(own -> own.equals(integrationContext))
                .isPresent();
    }

    public Connection with(ChildApplication other) {
        return new Connection(tenant, hook, other, organization, phase, since, integrations);
    }

    /** Begins again after its end, from nothing but the child application. */
    public Connection reopened(Instant now) {
        return phase == Phase.ENDED ? in(Phase.OPEN, now) : this;
    }

    /** Intake ends. */
    public Connection disconnecting(Instant now) {
        return isOpen() ? in(Phase.DISCONNECTING, now) : this;
    }

    /** Traffic ends. What is known of the organization and its integrations goes: the next request may be another company's. */
    public Connection ended(Instant now) {
        return new Connection(tenant, hook, application, Optional.empty(), Phase.ENDED, now, List.of());
    }

    private Connection in(Phase other, Instant now) {
        return new Connection(tenant, hook, application, organization, other, now, integrations);
    }

    /** The first of these that belongs to another organization than the tenant's, or than those before it. */
    public Optional<Integer> strangerAmong(List<IntegrationKey> keys) {
        var own = organization.or(() -> organizationOf(keys));
        return IntStream.range(0, keys.size())
                .filter(i -> !keys.get(i).organization().or(() -> own).equals(own))
                .boxed()
                .findFirst();
    }

    /** Those that are new are added; twice is once. No stranger may be {@link #strangerAmong among} them. */
    public Connection requested(List<IntegrationKey> keys, Instant now) {
        var all = new LinkedHashMap<IntegrationKey, Integration>();
        integrations.forEach(known -> all.put(known.key(), known));
        keys.forEach(key -> all.putIfAbsent(key, Integration.requested(key, now)));
        var own = organization.or(() -> organizationOf(keys));
        return new Connection(tenant, hook, application, own, phase, since, new ArrayList<>(all.values()));
    }

    private static Optional<OrganizationUrn> organizationOf(List<IntegrationKey> keys) {
        return keys.stream().flatMap(key -> key.organization().stream()).findFirst();
    }

    public List<IntegrationKey> keys() {
        return integrations.stream().map(Integration::key).toList();
    }

    /** Whether there is an integration for which our half is still to be done. */
    public boolean awaitsUs() {
        return integrations.stream().anyMatch(Integration::awaitsUs);
    }

    /** Whether something is about to change at LinkedIn, so that it is worth asking often. */
    public boolean isOnItsWay() {
        return integrations.stream().anyMatch(Integration::isOnItsWay);
    }

    /** LinkedIn's word about one integration; nothing follows for those that were never requested. */
    public Connection told(IntegrationKey key, StatusAtLinkedIn status, Optional<String> name, Instant asked) {
        return changed(known -> known.key().equals(key), known -> known.told(status, name, asked));
    }

    /** All for which our half is due wait for somebody. */
    public Connection held(HoldUp holdUp, Instant now) {
        return changed(known -> true, known -> known.held(holdUp, now));
    }

    public Connection held(IntegrationKey key, HoldUp holdUp, Instant now) {
        return changed(known -> known.key().equals(key), known -> known.held(holdUp, now));
    }

    /** Nothing waits for settings any more. */
    public Connection nowComplete(Instant now) {
        return changed(known -> true, known -> known.nowComplete(now));
    }

    /** LinkedIn took our half of it. */
    public Connection sent(IntegrationKey key, String name, Instant now) {
        return changed(known -> known.key().equals(key), known -> known.sent(name, now));
    }

    private Connection changed(Predicate<Integration> which, UnaryOperator<Integration> change) {
        var changed = integrations.stream()
                .map(known -> which.test(known) ? change.apply(known) : known)
                .toList();
        return new Connection(tenant, hook, application, organization, phase, since, changed);
    }

    public List<Integration> ofCompany() {
        return integrations.stream()
                .filter(known -> !known.key().type().isOfContract())
                .toList();
    }

    public List<Integration> ofContracts() {
        return integrations.stream()
                .filter(known -> known.key().type().isOfContract())
                .toList();
    }

    /** Those with contract-level access. */
    public List<ContractUrn> contractsWithAccess() {
        return ofContracts().stream()
                .filter(known -> isOpen() && known.isEnabled())
                .flatMap(known -> known.key().contract().stream())
                .toList();
    }

    /** How far company-level access has come: it stands when all three are enabled. */
    public Standing company() {
        return ofCompany().isEmpty() ? beginning() : Standing.ofCompany(ofCompany());
    }

    /** In sum: as company-level access, unless there is none to speak of. */
    public Standing sum() {
        var company = company();
        return switch (phase) {
            case OPEN -> company;
            case DISCONNECTING -> new Standing(company.state(), Optional.of(HoldUp.DISCONNECTING), Optional.of(since));
            case ENDED -> beginning();
        };
    }

    private Standing beginning() {
        var state = phase == Phase.ENDED ? ConnectionState.NOT_CONNECTED : ConnectionState.CONNECTED;
        return new Standing(state, Optional.empty(), Optional.of(since));
    }

    /** What is to be kept for ever of how it became what it is now. @param before nothing when there was none */
    public List<StateChange> changesSince(Optional<Connection> before, Occasion occasion) {
        var sumBefore = before.map(Connection::sum).orElseGet(Standing::none);
        var inSum = occasion.change(Optional.empty(), sumBefore, sum());
        var was = before.map(Connection::standings).orElseGet(Map::of);
        var is = standings();
        var each = Stream.concat(is.keySet().stream(), was.keySet().stream().filter(key -> !is.containsKey(key)))
                .flatMap(key -> occasion
                        .change(
                                Optional.of(key),
                                was.getOrDefault(key, Standing.none()),
                                is.getOrDefault(key, Standing.none()))
                        .stream());
        return Stream.concat(each, inSum.stream()).toList();
    }

    private Map<IntegrationKey, Standing> standings() {
        var standings = new LinkedHashMap<IntegrationKey, Standing>();
        integrations.forEach(known -> standings.put(known.key(), known.standing()));
        return standings;
    }
}
