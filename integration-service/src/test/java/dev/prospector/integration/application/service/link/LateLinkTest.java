package dev.prospector.integration.application.service.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.domain.connection.ContractUrn;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.HeldTenure;
import dev.prospector.integration.domain.seat.Poll;
import dev.prospector.integration.domain.seat.SeatHolder;
import dev.prospector.integration.domain.seat.SeatState;
import dev.prospector.integration.domain.seat.SeatUrn;
import dev.prospector.integration.domain.seat.SeenSeat;

/** Who links late gets the messages of their time on seats fetched back (product.md 2.2). */
class LateLinkTest {
    private static final ContractUrn CONTRACT = new ContractUrn("urn:li:contract:9001");

    private final LinkingScene scene = new LinkingScene();

    @Test
    void a_late_link_asks_for_all_times_of_the_person_on_seats_and_for_nobody_elses() {
        shown(0, seat("1", "rec01"), seat("2", "omar"));
        shown(1, seat("1", "omar"), seat("2", "omar"), seat("3", "rec01"));
        assertEquals(Set.of(), asked());
        scene.links("rec01");
        assertEquals(Set.copyOf(tenures("rec01")), asked());
        assertEquals(2, asked().size());
    }

    @Test
    void the_same_person_again_asks_for_nothing_more() {
        scene.links("rec01");
        shown(0, seat("1", "rec01"));
        scene.links("rec01");
        assertEquals(Set.of(), asked());
    }

    private void shown(int hour, SeenSeat... seen) {
        var asked = Instant.parse("2026-01-02T00:00:00Z").plus(Duration.ofHours(hour));
        scene.tenants.within(() -> {
            var before = scene.seats.hold(CONTRACT);
            scene.seats.save(before, before.polled(new Poll(asked, asked), List.of(seen)));
            return before;
        });
    }

    private Set<HeldTenure> asked() {
        return scene.tenants.within(() -> Set.copyOf(scene.backFetches.asked()));
    }

    private List<HeldTenure> tenures(String member) {
        return scene.tenants.within(() -> scene.seats.tenuresOf(person(member)));
    }

    private static SeenSeat seat(String id, String member) {
        var holder = new SeatHolder(Optional.empty(), Optional.empty(), Optional.empty());
        return new SeenSeat(SeatUrn.ofId(id), Optional.of(person(member)), holder, SeatState.ACTIVE, List.of());
    }

    private static PersonUrn person(String member) {
        return new PersonUrn("urn:li:person:" + member);
    }
}
