package dev.prospector.sync.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who reads the text of an InMail (product.md 2.7): each viewer in each situation, cell by cell. */
class TextTableTest {

    private static final String CONTRACT = "urn:li:contract:9001";
    private static final String SEAT = "urn:li:seat:600123";
    private static final String OWNER = "urn:li:person:owner";
    private static final String OTHER = "urn:li:person:other";
    private static final Instant WRITTEN = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant BEFORE = WRITTEN.minusSeconds(1);
    private static final Instant AFTER = WRITTEN.plusSeconds(1);

    /** What each viewer is by the times on seats that they have; their roles make no difference, and are not even asked for. */
    private enum Person {
        OWNER_OF_THE_SEAT(true, time(SEAT, OWNER, null, null)),
        OWNER_SINCE_THAT_MOMENT(true, time(SEAT, OWNER, WRITTEN, null)),
        OWNER_UNTIL_THAT_MOMENT(true, time(SEAT, OWNER, null, WRITTEN)),
        OWNER_BEFORE_REASSIGNMENT(true, time(SEAT, OWNER, BEFORE, AFTER)),
        OWNER_OF_TWO_SEATS(true, time("urn:li:seat:600124", OWNER, null, null), time(SEAT, OWNER, null, null)),
        HIRING_MANAGER_WHO_OWNS_IT(true, time(SEAT, OWNER, null, null)),
        ADMIN_WHO_OWNS_IT(true, time(SEAT, OWNER, null, null)),
        SUCCESSOR_ON_THE_SEAT(false, time(SEAT, OTHER, AFTER, null)),
        PREDECESSOR_ON_THE_SEAT(false, time(SEAT, OTHER, null, BEFORE)),
        OWNER_WHO_CAME_BACK(false, time(SEAT, OWNER, AFTER, null)),
        SOMEBODY_ELSE_IN_THAT_TIME(false, time(SEAT, OTHER, null, null)),
        COLLEAGUE_WITH_A_SEAT(false, time("urn:li:seat:600124", OTHER, null, null)),
        OWNER_OF_THE_SEAT_IN_ANOTHER_CONTRACT(false, new SeatTime("urn:li:contract:9002", SEAT, OWNER, null, null)),
        COLLEAGUE_WITHOUT_A_SEAT(false),
        HIRING_MANAGER(false),
        INTERVIEWER(false),
        ADMIN(false),
        READ_ONLY(false);

        private final boolean owns;
        private final List<SeatTime> times;

        Person(boolean owns, SeatTime... times) {
            this.owns = owns;
            this.times = List.of(times);
        }
    }

    /** @param known whether integration-service has an answer */
    private record Cell(
            Person person,
            boolean known,
            boolean access,
            boolean linked,
            boolean matched,
            boolean replied,
            boolean shared) {

        Optional<Viewer> viewer() {
            return known
                    ? Optional.of(new Viewer(linked, access ? Set.of(CONTRACT) : Set.of(), person.times))
                    : Optional.empty();
        }

        Correspondence message() {
            return message(OWNER);
        }

        Correspondence message(String holder) {
            return new Correspondence(CONTRACT, SEAT, holder, WRITTEN, replied, shared);
        }

        /** The rules as product.md has them, by what is missing. */
        Set<Withheld> missing() {
            return Stream.of(Withheld.values())
                    .filter(reason -> switch (reason) {
                        case NO_CONTRACT_ACCESS -> known && !access;
                        case NOT_MATCHED -> !matched;
                        case UNAVAILABLE -> !known;
                        case USER_NOT_CONNECTED -> known && !linked;
                        case NOT_OWNER -> known && !person.owns;
                        case NO_REPLY -> !replied;
                        case NOT_SHARED -> !shared;
                    })
                    .collect(Collectors.toSet());
        }

        /** The first that is missing, in the order of the list. */
        Optional<Withheld> expected() {
            var missing = missing();
            return Arrays.stream(Withheld.values()).filter(missing::contains).findFirst();
        }
    }

    private static Stream<Cell> cells() {
        return Arrays.stream(Person.values()).flatMap(person -> Stream.iterate(0, bits -> bits < 64, bits -> bits + 1)
                .map(bits -> new Cell(
                        person, is(bits, 1), is(bits, 2), is(bits, 4), is(bits, 8), is(bits, 16), is(bits, 32))));
    }

    private static boolean is(int bits, int one) {
        return (bits & one) != 0;
    }

    private static SeatTime time(String seat, String member, Instant from, Instant until) {
        return new SeatTime(CONTRACT, seat, member, from, until);
    }

    @Test
    void the_reasons_are_judged_in_this_order() {
        assertEquals(
                "[NO_CONTRACT_ACCESS, NOT_MATCHED, UNAVAILABLE, USER_NOT_CONNECTED, NOT_OWNER, NO_REPLY, NOT_SHARED]",
                Arrays.toString(Withheld.values()));
    }

    @TestFactory
    Stream<DynamicTest> every_cell() {
        return Arrays.stream(Person.values())
                .map(person -> dynamicTest(person.name(), () -> cells().filter(cell -> cell.person == person)
                        .forEach(TextTableTest::isAnswered)));
    }

    private static void isAnswered(Cell cell) {
        assertEquals(cell.expected(), TextPolicy.ofInMail(cell.message(), cell.matched, cell.viewer()), cell::toString);
    }

    /** Of 1,152 cells the text shows in these alone: owners, with all the rest in order. */
    @Test
    void a_text_shows_to_its_owner_alone_and_only_with_all_in_order() {
        var shown = cells().filter(cell -> TextPolicy.ofInMail(cell.message(), cell.matched, cell.viewer())
                        .isEmpty())
                .toList();
        assertEquals(7, shown.size());
        assertEquals(
                Set.of(
                        Person.OWNER_OF_THE_SEAT,
                        Person.OWNER_SINCE_THAT_MOMENT,
                        Person.OWNER_UNTIL_THAT_MOMENT,
                        Person.OWNER_BEFORE_REASSIGNMENT,
                        Person.OWNER_OF_TWO_SEATS,
                        Person.HIRING_MANAGER_WHO_OWNS_IT,
                        Person.ADMIN_WHO_OWNS_IT),
                shown.stream().map(Cell::person).collect(Collectors.toSet()));
    }

    /** Another tenant's user has another tenant's connection: none of these contracts, and none of these seats. */
    @Test
    void another_tenants_user_reads_nothing() {
        var stranger = new Viewer(
                true,
                Set.of("urn:li:contract:9003"),
                List.of(new SeatTime("urn:li:contract:9003", SEAT, OWNER, null, null)));
        cells().map(Cell::message)
                .forEach(message -> assertEquals(
                        Optional.of(Withheld.NO_CONTRACT_ACCESS),
                        TextPolicy.ofInMail(message, true, Optional.of(stranger))));
    }

    @Test
    void where_the_holder_is_not_known_the_times_alone_tell_whose_it_is() {
        cells().filter(cell -> cell.known && cell.linked).forEach(cell -> {
            boolean inTime = cell.person.owns || cell.person == Person.SOMEBODY_ELSE_IN_THAT_TIME;
            assertEquals(inTime, cell.viewer().orElseThrow().owns(cell.message(null)), cell::toString);
        });
    }

    @Test
    void whoever_has_linked_nothing_owns_nothing() {
        cells().filter(Cell::known)
                .forEach(cell -> assertEquals(
                        cell.linked && cell.person.owns,
                        cell.viewer().orElseThrow().owns(cell.message()),
                        cell::toString));
    }

    /** Neither whose it is nor reply and consent matter. */
    @Test
    void a_note_is_for_all_who_are_connected() {
        var others = Set.of(Withheld.NOT_OWNER, Withheld.NO_REPLY, Withheld.NOT_SHARED);
        cells().forEach(cell -> assertEquals(
                Arrays.stream(Withheld.values())
                        .filter(cell.missing()::contains)
                        .filter(reason -> !others.contains(reason))
                        .findFirst(),
                TextPolicy.ofNote(CONTRACT, cell.matched, cell.viewer()),
                cell::toString));
    }
}
