package dev.prospector.integration.application.port.out.departure;

import static dev.prospector.integration.domain.departure.Departures.JONAS;
import static dev.prospector.integration.domain.departure.Departures.LENA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.application.port.out.departure.DepartedMembers.Place;
import dev.prospector.integration.application.port.out.departure.DepartedMembers.Standing;
import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.DepartureLookup;
import dev.prospector.integration.domain.departure.Departures;
import dev.prospector.integration.domain.link.PersonUrn;

/** What every {@link DepartedMembers} does. */
public abstract class DepartedMembersContract {
    private static final Instant NOW = Instant.parse("2026-02-02T00:00:00.123Z");

    protected abstract DepartedMembers members();

    /** In a transaction of one tenant's. */
    protected abstract void within(Runnable test);

    @Test
    void whoever_is_saved_is_there_once_with_all_that_is_known() {
        within(() -> {
            var lena = DepartedMember.found(Departures.of(LENA, NOW.minusSeconds(1)), NOW);
            var jonas = DepartedMember.found(Departures.of(JONAS, null), NOW);
            members().save(List.of(lena, jonas));
            var decided = lena.decided(Decision.ERASE, "ada", NOW).identified(Optional.of(UUID.randomUUID()), NOW);
            members().save(List.of(decided));
            assertEquals(List.of(decided), members().hold(List.of(LENA)));
            assertEquals(Optional.of(jonas), members().hold(jonas.id()));
            assertEquals(2, members().hold(List.of(LENA, JONAS, LENA)).size());
            members().save(List.of());
            assertEquals(List.of(), members().hold(List.of()));
        });
    }

    @Test
    void a_thousand_are_held_at_once() {
        within(() -> {
            var persons = IntStream.range(0, 1000)
                    .mapToObj(i -> new PersonUrn("urn:li:person:p" + i))
                    .toList();
            members()
                    .save(persons.stream()
                            .map(person -> DepartedMember.found(Departures.of(person, NOW), NOW))
                            .toList());
            assertEquals(1000, members().hold(persons).size());
        });
    }

    @Test
    void those_found_last_come_first_page_by_page_and_by_what_was_decided() {
        within(() -> {
            var all = IntStream.range(0, 5)
                    .mapToObj(i -> DepartedMember.found(
                            Departures.of(new PersonUrn("urn:li:person:p" + i), NOW), NOW.plusSeconds(i / 2)))
                    .toList();
            members().save(all);
            members()
                    .save(List.of(
                            all.get(0).decided(Decision.KEEP, "ada", NOW),
                            all.get(1).decided(Decision.ERASE, "ada", NOW)));
            var read = new ArrayList<DepartedMember>();
            var page = members().list(Optional.empty(), Optional.empty(), 2);
            while (!page.isEmpty()) {
                read.addAll(page);
                page = members().list(Optional.empty(), Optional.of(Place.of(page.get(page.size() - 1))), 2);
            }
            assertEquals(5, read.stream().map(DepartedMember::id).distinct().count());
            assertEquals(5, read.size());
            assertEquals(all.get(4).id(), read.get(0).id());
            assertEquals(List.of(all.get(0).id()), ids(Standing.KEEP));
            assertEquals(List.of(all.get(1).id()), ids(Standing.ERASE));
            assertEquals(3, ids(Standing.UNDECIDED).size());
        });
    }

    private List<Object> ids(Standing standing) {
        return members().list(Optional.of(standing), Optional.empty(), 10).stream()
                .<Object>map(DepartedMember::id)
                .toList();
    }

    @Test
    void the_unknown_are_those_without_a_candidate_who_were_not_asked_about_since() {
        within(() -> {
            var lena = DepartedMember.found(Departures.of(LENA, NOW), NOW);
            var jonas = DepartedMember.found(Departures.of(JONAS, NOW), NOW);
            members().save(List.of(lena, jonas));
            assertEquals(1, members().unknown(NOW, 1).size());
            members().save(List.of(lena.identified(Optional.empty(), NOW)));
            assertEquals(List.of(JONAS), members().unknown(NOW.minusMillis(1), 10));
            assertEquals(2, members().unknown(NOW, 10).size());
            members().save(List.of(lena.identified(Optional.of(UUID.randomUUID()), NOW)));
            assertEquals(List.of(JONAS), members().unknown(NOW, 10));
        });
    }

    @Test
    void how_far_they_are_looked_up_is_kept() {
        within(() -> {
            assertEquals(DepartureLookup.NONE, members().lookup());
            var begun = new DepartureLookup(Optional.of(NOW), Optional.empty());
            members().save(begun);
            assertEquals(begun, members().lookup());
            var complete = new DepartureLookup(Optional.of(NOW), Optional.of(NOW));
            members().save(complete);
            assertEquals(complete, members().lookup());
        });
        within(() -> assertEquals(DepartureLookup.NONE, members().lookup()));
    }

    @Test
    void another_tenant_has_nobody() {
        var ids = new ArrayList<DepartedMember>();
        within(() -> {
            ids.add(DepartedMember.found(Departures.of(LENA, NOW), NOW));
            members().save(ids);
        });
        within(() -> {
            assertEquals(Optional.empty(), members().hold(ids.get(0).id()));
            assertEquals(List.of(), members().hold(List.of(LENA)));
            assertEquals(List.of(), members().list(Optional.empty(), Optional.empty(), 10));
            assertEquals(List.of(), members().unknown(NOW, 10));
            var own = DepartedMember.found(Departures.of(LENA, NOW), NOW);
            members().save(List.of(own));
            assertEquals(List.of(own), members().hold(List.of(LENA)));
        });
    }
}
