package dev.prospector.integration.application.service.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.application.port.in.seat.SeatReading.Part;
import dev.prospector.integration.application.port.in.seat.SeatUpkeep;
import dev.prospector.integration.application.service.activity.ActivityPlans;
import dev.prospector.integration.application.service.connection.Scene;
import dev.prospector.integration.domain.Backoff;
import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.connection.DueWork.Kind;
import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.StatusAtLinkedIn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.link.UserLink;
import dev.prospector.integration.domain.seat.HeldTenure;
import dev.prospector.integration.domain.seat.SeatMatch;
import dev.prospector.integration.domain.seat.SeatTimes;
import dev.prospector.integration.fakes.FakeCaller;
import dev.prospector.integration.fakes.InMemoryBackFetches;
import dev.prospector.integration.fakes.InMemoryLinkedUsers;
import dev.prospector.integration.fakes.InMemoryPairings;
import dev.prospector.integration.fakes.InMemorySeats;
import dev.prospector.integration.fakes.PlayedSeats;

/** All of seats over fakes, for a tenant with access to two contracts, and its admin. */
public final class SeatScene {
    public static final ContractUrn CONTRACT = Scene.CONTRACT.contract().orElseThrow();
    public static final ContractUrn OTHER = new ContractUrn("urn:li:contract:9002");
    public static final PersonUrn RITA = new PersonUrn("urn:li:person:rita");
    public static final PersonUrn OMAR = new PersonUrn("urn:li:person:omar");
    static final Duration EVERY = Duration.ofHours(1);

    public final Scene scene = new Scene();
    public final InMemoryLinkedUsers links = new InMemoryLinkedUsers(scene.tenants);
    public final InMemorySeats seats = new InMemorySeats(scene.tenants);
    public final InMemoryPairings pairings = new InMemoryPairings(scene.tenants, seats);
    public final InMemoryBackFetches backFetches = new InMemoryBackFetches(scene.tenants, seats);
    public final PlayedSeats world = new PlayedSeats(scene.tenants);
    public final SeatPollingService polling;
    public final SeatReadingService reading;
    public final SeatPairingService pairing;
    public final ViewingService viewing;

    public SeatScene() {
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15), () -> 1);
        polling = new SeatPollingService(
                new DueSeats(scene.work, Scene.TIMES, scene.clock),
                new PolledSeats(
                        scene.connections,
                        scene.work,
                        seats,
                        links,
                        backFetches,
                        ActivityPlans.over(scene.cursors, scene.clock),
                        new SeatTimes(EVERY),
                        Scene.TIMES,
                        backoff,
                        scene.clock),
                world,
                scene.tenants,
                scene.clock);
        reading = new SeatReadingService(new StoredSeats(seats, pairings, scene.connections, links), world);
        pairing = new SeatPairingService(
                world,
                new PairingSteps(
                        seats,
                        pairings,
                        scene.connections,
                        scene.work,
                        scene.audit,
                        new FakeCaller(scene.tenants),
                        scene.clock));
        viewing = new ViewingService(scene.connections, links, seats);
    }

    /** Company level and both contracts. */
    public SeatScene enabled() {
        scene.enabled();
        moved(StatusAtLinkedIn.ENABLED);
        return this;
    }

    /** LinkedIn's admin turns both contracts. */
    public void moved(StatusAtLinkedIn status) {
        var contracts = List.of(IntegrationKey.of(CONTRACT), IntegrationKey.of(OTHER));
        scene.requested(contracts);
        scene.tend(Kind.OUR_HALF);
        scene.linkedIn.moves(contracts, status);
        scene.clock.advance(Scene.TIMES.poll());
        scene.tend(Kind.POLL);
    }

    public SeatScene linked(String user, PersonUrn person) {
        scene.asked(() ->
                links.save(UserLink.made(user, person, scene.connections.find().orElseThrow(), scene.clock.instant())));
        return this;
    }

    /** The next look, when it is due; it takes a second. */
    public Optional<SeatUpkeep.Outcome> looked() {
        return polling.take().map(polling::tend);
    }

    public SeatUpkeep.Outcome lookedAfter(Duration wait) {
        scene.clock.advance(wait);
        return looked().orElseThrow();
    }

    public List<HeldTenure> tenures(PersonUrn member) {
        return scene.within(() -> seats.tenuresOf(member));
    }

    public Part listed(SeatMatch.State state) {
        var part = new ArrayList<Part>();
        scene.asked(() -> part.add(reading.list(Optional.ofNullable(state), Optional.empty(), 50)));
        return part.get(0);
    }
}
