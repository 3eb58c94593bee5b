package dev.prospector.local.faults;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import dev.prospector.local.BundledDatabase;
import dev.prospector.local.Client;
import dev.prospector.local.Doors;
import dev.prospector.local.Extras;
import dev.prospector.local.LinkedInConnecting;
import dev.prospector.local.Platform;
import dev.prospector.local.Progress;
import dev.prospector.local.Sandbox;
import dev.prospector.local.Service;
import dev.prospector.local.Setup;
import dev.prospector.testbed.DatabaseKind;
import dev.prospector.testbed.Folders;
import dev.prospector.testbed.Repository;

/** What recruiters and members write, while every process on its way is killed (product.md 2.7 to 2.9): none lost, none doubled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityFaultsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Several, because LinkedIn counts the calls of each customer's application and of each seat: one alone would take minutes. */
    private static final List<String> TENANTS = List.of("busy-1", "busy-2", "busy-3", "busy-4");

    private static final String CONTRACT = "urn:li:contract:6101";
    /** Of each tenant, as are the numbers below: so few that the day's calls let each be asked for every twenty seconds. */
    private static final int SEATS = 20;
    /** Of a day that is over, and then with each kill. */
    private static final int OLD_INMAILS = 1_000;

    private static final int INMAILS_PER_KILL = 250;
    private static final int NOTES = 100;
    private static final int STUBS = 50;
    private static final int MEMBERS = 100;
    /** Of four seeded notes one was deleted. */
    private static final int NOTES_LEFT = NOTES / 4 * 3;

    /** Short waits, and LinkedIn asked again after seconds. */
    private static final Extras TIMES = new Extras() {
        private final Extras shortWaits = new ShortWaits();

        @Override
        public List<String> jvmArguments(Service service, int replica) {
            Stream<String> own = service == Service.INTEGRATION
                    ? Stream.of(
                            "-Dprospector.activity.every=10s",
                            "-Dprospector.activity.overlap=2m",
                            "-Dprospector.activity.history=25h")
                    : Stream.of();
            return Stream.concat(shortWaits.jvmArguments(service, replica).stream(), own)
                    .toList();
        }
    };

    private final Seed seed = Seed.chosen();
    private final Progress progress = new Progress(System.out, Instant.now());
    private Setup setup;
    private Platform platform;
    private Sandbox sandbox;

    @BeforeAll
    void start() {
        progress.say("draws: " + seed);
        Path data = Repository.root().resolve("deploy/local/target/activity");
        Folders.remove(data);
        setup = new Setup(
                Repository.root(),
                data,
                Doors.free(2),
                new BundledDatabase(DatabaseKind.chosen()),
                Optional.empty(),
                TIMES);
        platform = Platform.on(setup, false, progress);
        platform.start();
        sandbox = platform.sandbox();
    }

    @AfterAll
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void of_ten_thousand_inmails_none_is_lost_and_none_doubled_whatever_is_killed() {
        TENANTS.forEach(this::enable);
        List<Victim> victims = victims();
        for (int i = 0; i < victims.size(); i++) {
            seedRecent(2 + i);
            int arrived = inMails().orElse(0);
            await("something to come").atMost(PATIENCE).until(() -> inMails().orElse(0) > arrived);
            platform.kill(victims.get(i).name());
            victims.get(i).restart().run();
        }
        int all = TENANTS.size() * (OLD_INMAILS + victims.size() * INMAILS_PER_KILL);
        assertEquals(10_000, all);
        awaitRows(all, "inmails");
        awaitRows(TENANTS.size() * NOTES, "recruiter_notes");
        awaitRows(TENANTS.size() * NOTES_LEFT, "recruiter_notes where active");
        awaitRows(TENANTS.size() * STUBS, "stubs");

        int told = new Topic(setup.kafka(), "linkedin.inmails").events().size();
        progress.say(all + " InMails, told " + told + " times");
        assertTrue(told > all, "nothing came twice, so nothing was shown");
        awaitRows(0, "dead_letters");
        platform.demandAllAlive();
    }

    private void enable(String tenant) {
        String admin = tenant + "-admin";
        sandbox.tenant(tenant, List.of(Map.of("username", admin, "groups", List.of("admin"))));
        platform.operator().entitle(tenant, true);
        int first = (1 + TENANTS.indexOf(tenant)) * 1_000_000;
        for (int i = 0; i < SEATS; i++) {
            String person = sandbox.member(Map.of("firstName", "Rita", "lastName", "No. " + i));
            sandbox.seat(tenant, CONTRACT, "urn:li:seat:" + (first + i), person);
        }
        seedOld(tenant);
        Client client = new Client(platform.api(), sandbox.userToken(admin));
        new LinkedInConnecting(tenant, client, sandbox).enable(CONTRACT);
        client.post("/linkedin/seats/refreshes", null).expect(202);
    }

    /** Before anybody asks for the tenant's history, which is asked for once. */
    private void seedOld(String tenant) {
        Instant now = Instant.now();
        sandbox.seed(Map.of(
                "tenant", tenant,
                "seed", 1,
                "from", now.minus(Duration.ofHours(24)).toString(),
                "until", now.toString(),
                "members", MEMBERS,
                "conversationEvents", OLD_INMAILS,
                "mailStubs", STUBS,
                "prospectNotes", NOTES));
    }

    /** Within the time that is asked for twice. */
    private void seedRecent(int number) {
        Instant now = Instant.now();
        TENANTS.forEach(tenant -> sandbox.seed(Map.of(
                "tenant", tenant,
                "seed", number,
                "from", now.minusSeconds(60).toString(),
                "until", now.toString(),
                "members", MEMBERS,
                "conversationEvents", INMAILS_PER_KILL)));
    }

    /** Whoever is on the way of an InMail, in the seed's order. */
    private List<Victim> victims() {
        List<String> names = Stream.of(Service.INTEGRATION, Service.SYNC)
                .flatMap(service -> Stream.of(service.name(0), service.name(1)))
                .toList();
        List<Victim> victims = new ArrayList<>(Victim.all(platform, setup.doors()));
        victims.removeIf(victim -> isService(victim.name()) && !names.contains(victim.name()));
        Collections.shuffle(victims, seed.about("order of kills"));
        return victims;
    }

    private static boolean isService(String name) {
        return Stream.of(Service.values())
                .anyMatch(service -> name.equals(service.name(0)) || name.equals(service.name(1)));
    }

    private OptionalInt inMails() {
        return rows("inmails");
    }

    private void awaitRows(int expected, String table) {
        await(expected + " of " + table)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(OptionalInt.of(expected), rows(table)));
    }

    private OptionalInt rows(String table) {
        return new Schemas(setup).number(Service.SYNC, "select count(*) from " + table);
    }
}
