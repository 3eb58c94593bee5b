package dev.prospector.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import dev.prospector.sandbox.admin.AdminRoutes;
import dev.prospector.sandbox.control.Control;
import dev.prospector.sandbox.control.Records;
import dev.prospector.sandbox.control.Troubles;
import dev.prospector.sandbox.http.Handler;
import dev.prospector.sandbox.http.Sections;
import dev.prospector.sandbox.http.WireMockDoor;
import dev.prospector.sandbox.idp.IdentityProvider;
import dev.prospector.sandbox.linkedin.AccessTokens;
import dev.prospector.sandbox.linkedin.CallCounts;
import dev.prospector.sandbox.linkedin.DateHeader;
import dev.prospector.sandbox.linkedin.Faults;
import dev.prospector.sandbox.linkedin.Journal;
import dev.prospector.sandbox.linkedin.LinkedIn;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.linkedin.activity.ActivityFinders;
import dev.prospector.sandbox.linkedin.oauth.OAuthResources;
import dev.prospector.sandbox.linkedin.onboarding.OnboardingResources;
import dev.prospector.sandbox.linkedin.provisioning.ProvisioningResources;
import dev.prospector.sandbox.recruiter.RecruiterPages;
import dev.prospector.sandbox.state.Store;
import dev.prospector.sandbox.state.World;

/**
 * LinkedIn as documented ({@code /oauth}, {@code /v2}, {@code /rest}, with {@code /admin} for a person who plays its admin and
 * {@code /recruiter} for one who plays recruiter and member), the development identity provider ({@code /idp}) and what steers them and
 * breaks them ({@code /sandbox}) on one local port. WireMock's {@code /__admin} adds finer faults. For the local run and for tests only.
 */
public final class Sandbox implements AutoCloseable {

    private final WireMockDoor door;
    private final Store store;

    private Sandbox(WireMockDoor door, Store store) {
        this.door = door;
        this.store = store;
    }

    /**
     * Starts a sandbox that is its own issuer.
     *
     * @param port       0 takes a free one
     * @param dataFolder made when absent; what it holds from an earlier run is restored
     */
    public static Sandbox start(int port, Path dataFolder) {
        return start(port, dataFolder, Clock.systemUTC());
    }

    /**
     * The same with a time of its own, for tests in which days go by.
     *
     * @param clock says when LinkedIn's minutes and days begin, and when tokens end
     */
    public static Sandbox start(int port, Path dataFolder, Clock clock) {
        return start(new Settings(port, dataFolder, null), clock);
    }

    static Sandbox start(Settings settings, Clock clock) {
        WireMockDoor door =
                WireMockDoor.open(settings.port(), settings.dataFolder().resolve("wiremock"));
        try {
            Store store = Store.open(settings.dataFolder());
            String issuer = settings.issuer() == null ? door.address() + "/idp" : settings.issuer();
            door.serve(sections(store, issuer, clock));
            return new Sandbox(door, store);
        } catch (RuntimeException broken) {
            door.close();
            throw broken;
        }
    }

    private static Handler sections(Store store, String issuer, Clock clock) {
        World world = store.world();
        Journal journal = new Journal(clock);
        CallCounts counts = new CallCounts(clock);
        Faults faults = new Faults(clock);
        DateHeader date = new DateHeader(clock);
        Pushes pushes = new Pushes(world.applications(), faults, journal);
        AccessTokens tokens = new AccessTokens(world.tokenKey(), clock);
        Handler linkedIn = new LinkedIn(
                        world.provisioning().parent(),
                        world.applications(),
                        tokens,
                        world.exports(),
                        world.members(),
                        faults,
                        date,
                        journal,
                        counts)
                .offering(new OAuthResources(world.provisioning(), world.applications(), world.people(), tokens, clock))
                .offering(new ProvisioningResources(world.provisioning(), world.applications(), store::save))
                .offering(new OnboardingResources(
                        world.onboarding(), world.provisioning(), world.applications(), pushes, store::save, clock))
                .with(new ActivityFinders(world.activity(), world.onboarding(), world.exports(), clock));
        return new Sections(Map.of(
                "oauth",
                linkedIn,
                "v2",
                linkedIn,
                "rest",
                linkedIn,
                "admin",
                AdminRoutes.routes(store, pushes),
                "recruiter",
                RecruiterPages.routes(store, pushes, journal, clock),
                "idp",
                IdentityProvider.routes(issuer, world.users(), world.signingKey(), clock),
                "sandbox",
                Control.routes(store, pushes, new Troubles(faults, date), new Records(journal, counts), clock)));
    }

    /** Without a slash at the end. */
    public URI url() {
        return door.address();
    }

    @Override
    public void close() {
        door.close();
        store.close();
    }
}
