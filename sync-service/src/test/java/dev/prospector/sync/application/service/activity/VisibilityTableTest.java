package dev.prospector.sync.application.service.activity;

import static dev.prospector.sync.domain.activity.ActivitySamples.AT;
import static dev.prospector.sync.domain.activity.ActivitySamples.CONTRACT;
import static dev.prospector.sync.domain.activity.ActivitySamples.PERSON;
import static dev.prospector.sync.domain.activity.ActivitySamples.RECRUITER;
import static dev.prospector.sync.domain.activity.ActivitySamples.SEAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.prospector.sync.application.port.in.activity.InMailReading;
import dev.prospector.sync.application.port.in.activity.InMailReading.Shown;
import dev.prospector.sync.application.port.out.activity.Matches.Match;
import dev.prospector.sync.application.port.out.activity.ReadingTrail;
import dev.prospector.sync.application.port.out.activity.Texts;
import dev.prospector.sync.domain.access.SeatTime;
import dev.prospector.sync.domain.access.Viewer;
import dev.prospector.sync.domain.access.Withheld;
import dev.prospector.sync.domain.activity.ActivitySamples;
import dev.prospector.sync.domain.activity.Direction;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.InMailText;
import dev.prospector.sync.domain.activity.NoteText;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.sync.fake.InMemoryInMails;
import dev.prospector.sync.fake.InMemoryRecruiterNotes;
import dev.prospector.sync.fake.InMemoryStubs;
import dev.prospector.sync.fake.OneThreadTenants;

/**
 * What each viewer is shown of one InMail in each situation (product.md 2.7), from what is stored to what is answered: reply and consent are
 * rows here, and a merge is a candidate whose old id answers for the one they were merged into.
 */
class VisibilityTableTest {

    private static final String TENANT = "acme";
    private static final String OTHER_TENANT = "globex";

    /** The candidate with the member, and the id of one who was merged into them, or was not. */
    private static final String CANDIDATE = "c-1";

    private static final String OTHER_ID = "c-2";
    private static final String INMAIL = "urn:li:conversationEvent:1";
    private static final String OTHER_SEAT = "urn:li:seat:600124";
    private static final String OTHER_MEMBER = "urn:li:person:recruiter02";

    /** Roles are not known here; that they bring nothing, {@code ActivityResourceTest} asks at the door. */
    private enum Reader {
        OWNER(true, seat(SEAT, RECRUITER, null)),
        OWNER_AFTER_REASSIGNMENT(true, seat(SEAT, RECRUITER, AT.plusSeconds(60))),
        SUCCESSOR_ON_THE_SEAT(false, new SeatTime(CONTRACT, SEAT, OTHER_MEMBER, AT.plusSeconds(60), null)),
        COLLEAGUE_WITH_A_SEAT(false, seat(OTHER_SEAT, OTHER_MEMBER, null)),
        COLLEAGUE_WITHOUT(false),
        /** Of whom all is said that is said of the owner, and of whose candidates too. */
        OWNER_IN_ANOTHER_TENANT(true, seat(SEAT, RECRUITER, null));

        private final boolean owns;
        private final List<SeatTime> times;

        Reader(boolean owns, SeatTime... times) {
            this.owns = owns;
            this.times = List.of(times);
        }

        private String tenant() {
            return this == OWNER_IN_ANOTHER_TENANT ? OTHER_TENANT : TENANT;
        }

        private static SeatTime seat(String seat, String member, Instant until) {
            return new SeatTime(CONTRACT, seat, member, null, until);
        }
    }

    private enum Fact {
        REPLIED(Withheld.NO_REPLY),
        SHARED(Withheld.NOT_SHARED),
        ACCESS(Withheld.NO_CONTRACT_ACCESS),
        LINKED(Withheld.USER_NOT_CONNECTED),
        MATCHED(Withheld.NOT_MATCHED),
        MERGED(null);

        private final Withheld otherwise;

        Fact(Withheld otherwise) {
            this.otherwise = otherwise;
        }
    }

    private record Cell(Reader reader, Set<Fact> facts) {

        boolean has(Fact fact) {
            return facts.contains(fact);
        }

        Viewer viewer() {
            return new Viewer(has(Fact.LINKED), has(Fact.ACCESS) ? Set.of(CONTRACT) : Set.of(), reader.times);
        }

        /** As candidate-service answers for an id. */
        Map<String, Match> candidates() {
            Match member = new Match(has(Fact.MATCHED), PERSON);
            return Map.of(CANDIDATE, member, OTHER_ID, has(Fact.MERGED) ? member : new Match(false, null));
        }

        /** The first that is missing, in the order in which reasons are told; none when the text is shown. */
        Optional<Withheld> expected() {
            Set<Withheld> missing = EnumSet.noneOf(Withheld.class);
            Stream.of(Fact.values())
                    .filter(fact -> fact.otherwise != null && !has(fact))
                    .forEach(fact -> missing.add(fact.otherwise));
            if (!reader.owns) {
                missing.add(Withheld.NOT_OWNER);
            }
            return missing.stream().findFirst();
        }
    }

    /** Everything anew, for one cell. */
    private static final class Scene {
        private final Cell cell;
        private final OneThreadTenants tenants = new OneThreadTenants();
        private final InMemoryStubs stubs = new InMemoryStubs(tenants);
        private final InMemoryInMails inMails = new InMemoryInMails(tenants, stubs);
        private final List<String> audit = new ArrayList<>();
        private final InMailReading reading;

        private Scene(Cell cell) {
            this.cell = cell;
            var readings = new Readings(
                    candidate -> Optional.ofNullable(cell.candidates().get(candidate)),
                    user -> Optional.of(cell.viewer()));
            reading = new InMailReadingService(
                    readings, new InMailPages(inMails, new Opened(), new Trail()), new Credits(writings -> Map.of()));
            tenants.in(TENANT, this::store);
        }

        private void store() {
            var intake = new ActivityIntakeService(inMails, new InMemoryRecruiterNotes(tenants), stubs);
            intake.inMails(List.of(ActivitySamples.inMail(INMAIL, PERSON)));
            if (cell.has(Fact.REPLIED)) {
                intake.inMails(List.of(ActivitySamples.inMail(
                        "urn:li:conversationEvent:2", PERSON, SEAT, Direction.RECEIVED, AT.plusSeconds(1))));
            }
            if (cell.has(Fact.SHARED)) {
                intake.stubs(List.of(ActivitySamples.stub("urn:li:mailStub:1")));
            }
        }

        private List<Shown> readBy(String id) {
            return tenants.in(
                    cell.reader().tenant(), () -> reading.newest("reader", id, Optional.empty(), 50).items().stream()
                            .filter(shown -> shown.message().event().equals(INMAIL))
                            .toList());
        }

        private final class Trail implements ReadingTrail {
            @Override
            public void readInMails(String candidateId, List<InMail> shown) {
                shown.forEach(message -> audit.add(message.event()));
            }

            @Override
            public void readNotes(String candidateId, List<RecruiterNote> shown) {
                shown.forEach(note -> audit.add(note.note()));
            }

            @Override
            public void readStubs(Map<String, String> candidates, List<Stub> shown) {
                shown.forEach(stub -> audit.add(stub.stub()));
            }
        }
    }

    private static final class Opened implements Texts {
        @Override
        public InMailText open(InMail message) {
            return new InMailText("subject", "body");
        }

        @Override
        public NoteText open(RecruiterNote note) {
            return new NoteText("text");
        }
    }

    @TestFactory
    Stream<DynamicTest> every_cell_has_its_answer() {
        return Arrays.stream(Reader.values())
                .map(reader ->
                        dynamicTest(reader.name(), () -> cells(reader).forEach(VisibilityTableTest::isAnswered)));
    }

    private static Stream<Cell> cells(Reader reader) {
        return IntStream.range(0, 1 << Fact.values().length).mapToObj(bits -> {
            Set<Fact> facts = EnumSet.noneOf(Fact.class);
            Stream.of(Fact.values())
                    .filter(fact -> (bits & 1 << fact.ordinal()) != 0)
                    .forEach(facts::add);
            return new Cell(reader, facts);
        });
    }

    private static void isAnswered(Cell cell) {
        Scene scene = new Scene(cell);
        if (cell.reader() == Reader.OWNER_IN_ANOTHER_TENANT) {
            showsNothing(cell, scene);
            return;
        }
        showsIt(cell, scene, CANDIDATE);
        if (cell.has(Fact.MERGED)) {
            showsIt(cell, scene, OTHER_ID);
        } else {
            assertEquals(List.of(), scene.readBy(OTHER_ID), cell::toString);
        }
    }

    /** That it happened is told in each cell, its text in one only; and each text that is told is in the audit log. */
    private static void showsIt(Cell cell, Scene scene, String id) {
        scene.audit.clear();
        List<Shown> shown = scene.readBy(id);
        assertEquals(1, shown.size(), cell::toString);
        assertEquals(cell.expected(), Optional.ofNullable(shown.get(0).withheld()), cell::toString);
        assertEquals(cell.expected().isEmpty(), shown.get(0).text() != null, cell::toString);
        assertEquals(cell.expected().isEmpty(), scene.audit.contains(INMAIL), cell::toString);
    }

    /** Not even that it happened. */
    private static void showsNothing(Cell cell, Scene scene) {
        assertEquals(List.of(), scene.readBy(CANDIDATE), cell::toString);
        assertEquals(List.of(), scene.readBy(OTHER_ID), cell::toString);
        assertEquals(List.of(), scene.audit, cell::toString);
    }
}
