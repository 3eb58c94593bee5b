package dev.prospector.sync.application.service.activity;

import static dev.prospector.sync.domain.activity.ActivitySamples.AT;
import static dev.prospector.sync.domain.activity.ActivitySamples.CONTRACT;
import static dev.prospector.sync.domain.activity.ActivitySamples.PERSON;
import static dev.prospector.sync.domain.activity.ActivitySamples.RECRUITER;
import static dev.prospector.sync.domain.activity.ActivitySamples.SEAT;
import static dev.prospector.sync.domain.activity.ActivitySamples.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.in.activity.StubReading;
import dev.prospector.sync.application.port.in.activity.StubReading.Shown;
import dev.prospector.sync.application.port.in.activity.UnknownCandidate;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.Attributions.Writing;
import dev.prospector.sync.application.port.out.activity.Matches.Match;
import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.activity.ReadingTrail;
import dev.prospector.sync.application.port.out.activity.SharedProfiles;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.activity.ActivitySamples;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.sync.fake.InMemoryInMails;
import dev.prospector.sync.fake.InMemoryReceivedStubs;
import dev.prospector.sync.fake.InMemoryStubs;
import dev.prospector.sync.fake.OneThreadTenants;

/** Who is shown which stub profiles (product.md 2.9). */
class StubReadingTest {

    private static final String CANDIDATE = "c-1";
    private static final String OTHER = "urn:li:person:other";

    private final OneThreadTenants tenants = new OneThreadTenants();
    private final InMemoryStubs stubs = new InMemoryStubs(tenants);
    private final InMemoryInMails inMails = new InMemoryInMails(tenants, stubs);
    private final Map<String, Match> matches = new HashMap<>();
    private final Map<String, String> candidates = new HashMap<>(Map.of(PERSON, CANDIDATE, OTHER, "c-2"));
    private final Map<Writing, Credit> attributions = new HashMap<>();
    private final List<Integer> askedAtOnce = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<String> trail = new ArrayList<>();

    private final StubReading reading = new StubReadingService(
            candidate -> Optional.ofNullable(matches.get(candidate)),
            this::candidates,
            new StubPages(new InMemoryReceivedStubs(stubs, inMails), new NamedProfiles(), new Trail()),
            new Credits(this::credits));

    private Map<String, String> candidates(Set<String> persons) {
        return persons.stream()
                .filter(candidates::containsKey)
                .collect(Collectors.toMap(person -> person, candidates::get));
    }

    private Map<Writing, Credit> credits(Set<Writing> writings) {
        askedAtOnce.add(writings.size());
        return writings.stream()
                .filter(attributions::containsKey)
                .collect(Collectors.toMap(writing -> writing, attributions::get));
    }

    /** Everybody's first name is that of the stub. */
    private final class NamedProfiles implements SharedProfiles {

        @Override
        public Profile open(Stub stub) {
            if (unreadable.contains(stub.stub())) {
                throw new UnreadableText();
            }
            return new Profile(
                    new Profile.Details(stub.stub(), "Okafor", null, null, null, null, List.of(), List.of()));
        }
    }

    private final class Trail implements ReadingTrail {

        @Override
        public void readInMails(String candidateId, List<InMail> shown) {
            shown.forEach(message -> trail.add(candidateId + " " + message.event()));
        }

        @Override
        public void readNotes(String candidateId, List<RecruiterNote> shown) {
            shown.forEach(note -> trail.add(candidateId + " " + note.note()));
        }

        @Override
        public void readStubs(Map<String, String> candidates, List<Stub> shown) {
            shown.forEach(stub -> trail.add(candidates.get(stub.person()) + " " + stub.stub()));
        }
    }

    @BeforeEach
    void two_stubs_of_the_candidates_and_one_of_somebody_else() {
        matches.put(CANDIDATE, new Match(true, PERSON));
        tenants.in(
                "acme", () -> stubs.put(List.of(stub(1, PERSON, SEAT), stub(2, PERSON, SEAT), stub(3, OTHER, SEAT))));
    }

    private static Stub stub(int number, String person, String seat) {
        return new Stub(urn(number), CONTRACT, seat, person, AT.plusSeconds(number), TEXT);
    }

    private static String urn(int number) {
        return "urn:li:mailStub:" + number;
    }

    @Test
    void a_candidates_stubs_are_shown_newest_first_and_each_is_written_down() {
        var shown = ofCandidate();
        assertEquals(List.of(urn(2), urn(1)), names(shown.items()));
        assertFalse(shown.more());
        assertEquals(List.of("c-1 " + urn(2), "c-1 " + urn(1)), trail);
    }

    /** Nobody's own link is asked for, nor contract access: they stay readable (product.md 2.1). */
    @Test
    void many_members_stubs_are_shown_together_and_written_down_of_each_candidate() {
        assertEquals(List.of(urn(3), urn(2), urn(1)), names(ofPersons(Set.of(PERSON, OTHER, "urn:li:person:none"))));
        assertEquals(List.of("c-2 " + urn(3), "c-1 " + urn(2), "c-1 " + urn(1)), trail);
    }

    /** Deleted, or taken for somebody else: they are in the LinkedIn pool no more, nor in any list. */
    @Test
    void of_a_member_who_is_no_candidate_any_more_nothing_is_shown() {
        candidates.remove(PERSON);
        assertEquals(List.of(urn(3)), names(ofPersons(Set.of(PERSON, OTHER))));
        assertEquals(List.of("c-2 " + urn(3)), trail);
        candidates.clear();
        assertEquals(List.of(), ofPersons(Set.of(PERSON, OTHER)));
    }

    @Test
    void of_a_member_who_shared_with_half_the_company_the_newest_are_shown_with_others() {
        tenants.in(
                "acme",
                () -> stubs.put(IntStream.range(100, 150)
                        .mapToObj(number -> stub(number, PERSON, "urn:li:seat:" + number))
                        .toList()));
        var shown = ofPersons(Set.of(PERSON, OTHER));
        assertEquals(StubReading.OF_EACH + 1, shown.size());
        assertEquals(urn(149), shown.get(0).entry().stub().stub());
        assertEquals(urn(3), shown.get(StubReading.OF_EACH).entry().stub().stub());
    }

    @Test
    void what_does_not_open_is_shown_without_what_it_says_and_not_written_down() {
        unreadable.add(urn(2));
        var shown = ofCandidate().items();
        assertEquals(urn(2), shown.get(0).entry().stub().stub());
        assertNull(shown.get(0).profile());
        assertEquals("Okafor", shown.get(1).profile().reveal().lastName());
        assertEquals(List.of("c-1 " + urn(1)), trail);
    }

    @Test
    void what_is_beyond_the_page_is_not_written_down() {
        var first = tenants.in("acme", () -> reading.ofCandidate(CANDIDATE, Optional.empty(), 1));
        assertTrue(first.more());
        assertEquals(List.of("c-1 " + urn(2)), trail);
        Place place = first.items().get(0).place();
        var second = tenants.in("acme", () -> reading.ofCandidate(CANDIDATE, Optional.of(place), 1));
        assertEquals(List.of(urn(1)), names(second.items()));
        assertFalse(second.more());
    }

    @Test
    void who_is_nobody_at_linkedin_has_shared_nothing_and_whom_the_caller_may_not_see_is_not_there() {
        matches.put(CANDIDATE, new Match(false, null));
        assertEquals(Slice.empty(), ofCandidate());
        matches.clear();
        assertThrows(UnknownCandidate.class, this::ofCandidate);
        assertEquals(List.of(), trail);
    }

    @Test
    void another_tenant_has_none_of_it() {
        assertEquals(Slice.empty(), tenants.in("globex", () -> reading.ofCandidate(CANDIDATE, Optional.empty(), 10)));
        assertEquals(List.of(), tenants.in("globex", () -> reading.ofPersons(Set.of(PERSON, OTHER))));
    }

    @Test
    void it_is_told_with_whom_by_who_had_the_seat_then() {
        var rita = new Credit("Seat of Rita", "rita", "Rita Recruiter");
        var seat = new Credit("Seat of Rita", null, null);
        attributions.put(new Writing(CONTRACT, SEAT, RECRUITER), rita);
        attributions.put(new Writing(CONTRACT, SEAT, null), seat);
        assertEquals(List.of(seat, seat), credits(ofCandidate().items()));
        tenants.in("acme", () -> inMails.add(List.of(ActivitySamples.inMail("urn:li:conversationEvent:1", PERSON))));
        assertEquals(List.of(rita, rita), credits(ofCandidate().items()));
        assertEquals(List.of(seat, rita, rita), credits(ofPersons(Set.of(PERSON, OTHER))));
    }

    @Test
    void with_whom_is_asked_once_for_each_seat_and_for_no_more_at_once_than_others_take() {
        ofCandidate();
        assertEquals(List.of(1), askedAtOnce);
        askedAtOnce.clear();
        tenants.in(
                "acme",
                () -> stubs.put(IntStream.range(1000, 1449)
                        .mapToObj(number -> stub(number, "urn:li:person:p" + number / 10, "urn:li:seat:" + number))
                        .toList()));
        var persons = IntStream.range(100, 145)
                .mapToObj(number -> "urn:li:person:p" + number)
                .collect(Collectors.toSet());
        persons.forEach(person -> candidates.put(person, "c-of-" + person));
        attributions.put(new Writing(CONTRACT, "urn:li:seat:1000", null), new Credit("Last", null, null));
        var shown = ofPersons(persons);
        assertEquals(List.of(200, 200, 49), askedAtOnce);
        assertEquals("Last", shown.get(448).credit().seatName());
    }

    private static List<Credit> credits(List<Shown> shown) {
        return shown.stream().map(Shown::credit).toList();
    }

    private static List<String> names(List<Shown> shown) {
        return shown.stream().map(one -> one.profile().reveal().firstName()).toList();
    }

    private Slice<Shown> ofCandidate() {
        return tenants.in("acme", () -> reading.ofCandidate(CANDIDATE, Optional.empty(), 10));
    }

    private List<Shown> ofPersons(Set<String> persons) {
        return tenants.in("acme", () -> reading.ofPersons(persons));
    }
}
