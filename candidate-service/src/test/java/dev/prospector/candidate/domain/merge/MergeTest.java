package dev.prospector.candidate.domain.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.IdentityKind;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.Ruling;
import dev.prospector.candidate.domain.merge.Lookalike.Evidence;
import dev.prospector.candidate.domain.merge.MergeRefused.Reason;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;

class MergeTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final CandidateId LENA = id("01970000-0000-7000-8000-000000000002");
    private static final CandidateId HELENA = id("01970000-0000-7000-8000-000000000003");

    private final Merge merge = Merge.of(LENA, HELENA, Ruling.of("recruiter", NOW, "same CV"), List.of());

    @Test
    void a_merge_can_be_undone_for_30_days() {
        var last = Ruling.of("manager", NOW.plus(Duration.ofDays(30)).minusMillis(1), null);
        assertEquals(Optional.of(last), merge.undone(last).undone());
        refused(Reason.UNDO_EXPIRED, merge, Duration.ofDays(30));
        assertEquals(NOW.plus(Duration.ofDays(30)), merge.undoUntil());
    }

    @Test
    void a_merge_is_undone_once() {
        var undone = merge.undone(Ruling.of("manager", NOW, null));
        refused(Reason.ALREADY_UNDONE, undone, Duration.ofDays(1));
        refused(Reason.ALREADY_UNDONE, undone, Duration.ofDays(31));
    }

    private static void refused(Reason reason, Merge merge, Duration after) {
        var ruling = Ruling.of("manager", NOW.plus(after), null);
        assertEquals(
                reason,
                assertThrows(MergeRefused.class, () -> merge.undone(ruling)).reason());
    }

    @Test
    void phones_and_names_say_little_and_every_kind_of_identity_is_a_sign() {
        assertEquals(
                List.of(Sign.PHONE, Sign.NAME_AND_EMPLOYER),
                Stream.of(Sign.values()).filter(Sign::isWeak).toList());
        assertEquals(
                List.of("LINKEDIN_PERSON", "PROFILE_URL", "EMAIL", "PHONE", "EXTERNAL_ID"),
                Stream.of(IdentityKind.values()).map(Sign::of).map(Sign::name).toList());
    }

    @Test
    void whoever_agrees_in_what_says_most_comes_first_and_then_the_oldest() {
        var byPhone = lookalike(LENA, "a", Sign.PHONE);
        var byEmail = lookalike(HELENA, "b", Sign.NAME_AND_EMPLOYER, Sign.EMAIL);
        assertEquals(
                List.of(byEmail, byPhone),
                Stream.of(byPhone, byEmail).sorted(Lookalike.MOST_LIKELY).toList());
        assertEquals(Sign.EMAIL, byEmail.evidence().get(0).sign());
        var alike = lookalike(LENA, "a", Sign.EMAIL);
        assertEquals(
                List.of(alike, byEmail),
                Stream.of(byEmail, alike).sorted(Lookalike.MOST_LIKELY).toList());
    }

    @Test
    void only_two_members_who_differ_contradict() {
        var one = lookalike(LENA, "a", Sign.EMAIL);
        assertTrue(one.contradicts(person("b")));
        assertFalse(one.contradicts(person("a")));
        assertFalse(one.contradicts(Optional.empty()));
    }

    private static Lookalike lookalike(CandidateId id, String person, Sign... signs) {
        var evidence = Stream.of(signs).map(sign -> new Evidence(sign, "text")).toList();
        return new Lookalike(id, new PersonName("Lena", "Okafor"), Profile.UNKNOWN, person(person), evidence);
    }

    private static Optional<LinkedInPerson> person(String id) {
        return Optional.of(new LinkedInPerson("urn:li:person:" + id));
    }

    private static CandidateId id(String text) {
        return CandidateId.parse(text).orElseThrow();
    }
}
