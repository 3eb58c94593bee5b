package dev.prospector.candidate.application.service.candidate;

import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.candidate.application.port.in.candidate.CandidateReading.Place;
import dev.prospector.candidate.application.port.in.candidate.CandidateReading.Sought;
import dev.prospector.candidate.application.port.out.RememberedAudit;
import dev.prospector.candidate.application.port.out.access.JobPeople;
import dev.prospector.candidate.application.port.out.access.RelationsUnavailable;
import dev.prospector.candidate.application.port.out.candidate.InMemoryCandidates;
import dev.prospector.candidate.application.port.out.pool.InMemoryPools;
import dev.prospector.candidate.application.port.out.search.CandidateLists.Named;
import dev.prospector.candidate.application.port.out.search.CandidateLists.Summary;
import dev.prospector.candidate.application.service.pool.PoolAccess;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.access.Applications;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.ForbiddenAction;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.pool.TalentPoolNotFound;
import dev.prospector.candidate.domain.search.CandidateFilter;
import dev.prospector.candidate.domain.search.Searches;
import dev.prospector.candidate.domain.search.TooManyWords;

class CandidateServiceTest {
    private static final CandidateId UNKNOWN =
            CandidateId.parse("01970000-0000-7000-8000-000000000002").orElseThrow();
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final Caller INTERVIEWER = new Caller("interviewer", Set.of(TenantRole.INTERVIEWER));
    private static final Caller NOBODY = new Caller("nobody", Set.of());

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final RememberedAudit audit = new RememberedAudit();
    private final Set<CandidateId> ofTheirJobs = new HashSet<>();
    private final List<Set<CandidateId>> asked = new ArrayList<>();
    private final InMemoryPools pools = new InMemoryPools();
    private final CandidateService service = new CandidateService(
            new ReadingSteps(candidates, candidates, new PoolAccess(pools), audit), this::visible, jobPeople());
    private Instant now = Instant.parse("2026-01-02T00:00:00Z");
    private final Set<CandidateId> inJob = new HashSet<>();
    private int questions;
    private boolean away;

    private final CandidateId lena = made("r-1", "pQ7x2", new PersonName("Léna", "Okafor"));
    private final CandidateId jonas = made("r-2", "zZ9y8", new PersonName("Jonas", "Brandt"));

    @Test
    void an_unknown_candidate_is_not_found() {
        assertThrows(CandidateNotFound.class, () -> service.one(RECRUITER, UNKNOWN));
        assertEquals(List.of(), audit.entries());
    }

    @Test
    void every_reading_of_details_is_remembered_and_no_list_or_name() {
        service.one(RECRUITER, lena);
        service.one(RECRUITER, lena);
        service.list(RECRUITER, Sought.by(null), Optional.empty(), 50);
        service.names(RECRUITER, List.of(lena));
        assertEquals(List.of("read " + lena, "read " + lena), audit.entries());
    }

    @ParameterizedTest
    @EnumSource(
            value = TenantRole.class,
            names = {"ADMIN", "RECRUITER", "HIRING_MANAGER", "READ_ONLY"})
    void all_but_interviewers_read_everybody_and_nobody_is_asked_what_joins_them(TenantRole role) {
        away = true;
        var caller = new Caller("someone", Set.of(TenantRole.INTERVIEWER, role));
        assertEquals(lena, service.one(caller, lena).id());
        assertEquals(2, service.names(caller, List.of(lena, jonas)).size());
        assertEquals(
                2, service.list(caller, Sought.by(""), Optional.empty(), 50).size());
        assertEquals(List.of(), asked);
    }

    @Test
    void an_interviewer_reads_people_of_their_jobs_and_the_others_are_not_there() {
        ofTheirJobs.add(lena);
        assertEquals(lena, service.one(INTERVIEWER, lena).id());
        assertThrows(CandidateNotFound.class, () -> service.one(INTERVIEWER, jonas));
        assertEquals(List.of("read " + lena), audit.entries());
    }

    @Test
    void how_sure_a_match_is_is_told_to_who_may_read_the_candidate_and_not_remembered() {
        assertEquals(MatchState.MATCHED, service.match(RECRUITER, lena));
        assertThrows(CandidateNotFound.class, () -> service.match(INTERVIEWER, lena));
        ofTheirJobs.add(lena);
        assertEquals(MatchState.MATCHED, service.match(INTERVIEWER, lena));
        assertThrows(CandidateNotFound.class, () -> service.match(RECRUITER, UNKNOWN));
        assertThrows(ForbiddenAction.class, () -> service.match(NOBODY, lena));
        assertEquals(List.of(), audit.entries());
    }

    @Test
    void an_interviewer_gets_the_names_of_people_of_their_jobs_with_one_question() {
        ofTheirJobs.add(lena);
        assertEquals(List.of("Okafor"), lastNames(service.names(INTERVIEWER, List.of(jonas, lena, UNKNOWN, lena))));
        assertEquals(List.of(Set.of(lena, jonas, UNKNOWN)), asked);
        ofTheirJobs.clear();
        assertEquals(List.of(), service.names(INTERVIEWER, List.of(jonas, lena)));
    }

    @Test
    void an_interviewer_lists_nobody() {
        ofTheirJobs.add(lena);
        assertThrows(ForbiddenAction.class, () -> service.list(INTERVIEWER, Sought.by(null), Optional.empty(), 50));
        assertThrows(ForbiddenAction.class, () -> service.list(INTERVIEWER, Sought.by("len"), Optional.empty(), 50));
    }

    @Test
    void when_it_cannot_be_known_what_joins_an_interviewer_to_people_nobody_is_shown() {
        ofTheirJobs.add(lena);
        away = true;
        assertThrows(RelationsUnavailable.class, () -> service.one(INTERVIEWER, lena));
        assertThrows(RelationsUnavailable.class, () -> service.names(INTERVIEWER, List.of(lena)));
        assertEquals(List.of(), audit.entries());
    }

    @Test
    void who_has_no_role_sees_nobody() {
        ofTheirJobs.add(lena);
        assertThrows(ForbiddenAction.class, () -> service.one(NOBODY, lena));
        assertThrows(ForbiddenAction.class, () -> service.names(NOBODY, List.of(lena)));
        assertThrows(ForbiddenAction.class, () -> service.list(NOBODY, Sought.by(null), Optional.empty(), 50));
    }

    @Test
    void names_are_found_by_the_beginnings_of_all_words() {
        made("r-3", "kK5j4", new PersonName("Lena", "Brandt"));
        assertEquals(List.of(lena), ids(service.list(RECRUITER, Sought.by("OKA le"), Optional.empty(), 50)));
    }

    @Test
    void nothing_asked_lists_all_and_no_word_asked_finds_nobody() {
        assertEquals(List.of(jonas, lena), ids(service.list(RECRUITER, Sought.by(null), Optional.empty(), 50)));
        assertEquals(List.of(jonas, lena), ids(service.list(RECRUITER, Sought.by("  "), Optional.empty(), 50)));
        assertEquals(List.of(), service.list(RECRUITER, Sought.by("%"), Optional.empty(), 50));
    }

    @Test
    void too_many_words_are_refused() {
        assertThrows(
                TooManyWords.class,
                () -> service.list(RECRUITER, Sought.by("a b c d e f g h i j k"), Optional.empty(), 50));
    }

    @Test
    void names_are_given_once_and_only_of_those_who_exist() {
        assertEquals(List.of("Okafor"), lastNames(service.names(RECRUITER, List.of(lena, UNKNOWN, lena))));
    }

    @Test
    void who_is_in_a_job_is_asked_once_and_nobody_else_is_found() {
        inJob.add(lena);
        assertEquals(List.of(lena), ids(service.list(RECRUITER, inJob(""), Optional.empty(), 50)));
        assertEquals(List.of(), ids(service.list(RECRUITER, inJob("brandt"), Optional.empty(), 50)));
        inJob.clear();
        assertEquals(List.of(), ids(service.list(RECRUITER, inJob(""), Optional.empty(), 50)));
        assertEquals(3, questions);
    }

    @Test
    void when_it_cannot_be_known_who_is_in_a_job_nobody_is_shown() {
        away = true;
        assertThrows(RelationsUnavailable.class, () -> service.list(RECRUITER, inJob(""), Optional.empty(), 50));
        assertThrows(ForbiddenAction.class, () -> service.list(INTERVIEWER, inJob(""), Optional.empty(), 50));
    }

    @Test
    void who_is_in_a_pool_is_told_to_those_who_may_see_it_and_to_nobody_else() {
        var pool = TalentPool.made("Engineers", RECRUITER.id(), now);
        pools.addIfFirst(pool);
        candidates.put(pool.id(), lena);
        var inPool = new Sought("", Searches.all().pool(pool.id()).whole().filter(), Optional.empty());
        assertEquals(List.of(lena), ids(service.list(RECRUITER, inPool, Optional.empty(), 50)));
        var reader = new Caller("reader", Set.of(TenantRole.READ_ONLY));
        assertEquals(List.of(lena), ids(service.list(reader, inPool, Optional.empty(), 50)));
        var other = new Caller("other", Set.of(TenantRole.RECRUITER));
        assertThrows(TalentPoolNotFound.class, () -> service.list(other, inPool, Optional.empty(), 50));
        assertThrows(ForbiddenAction.class, () -> service.list(INTERVIEWER, inPool, Optional.empty(), 50));
        pools.remove(pool);
        assertThrows(TalentPoolNotFound.class, () -> service.list(RECRUITER, inPool, Optional.empty(), 50));
    }

    @Test
    void a_pool_that_one_may_not_see_is_no_filter_even_where_nobody_would_be_found() {
        var pool = new TalentPoolId(UNKNOWN.value());
        var filter = Searches.all().pool(pool).whole().filter();
        var nobody = new Sought("%", filter, inJob("").place());
        assertThrows(TalentPoolNotFound.class, () -> service.list(RECRUITER, nobody, Optional.empty(), 50));
        assertEquals(0, questions);
    }

    private static Sought inJob(String q) {
        var job = new Place(UUID.fromString("01970000-0000-7000-8000-000000000001"), Optional.empty());
        return new Sought(q, CandidateFilter.NONE, Optional.of(job));
    }

    private JobPeople jobPeople() {
        return new JobPeople() {
            @Override
            public Set<CandidateId> in(Caller caller, UUID job, Optional<UUID> stage) {
                if (away) {
                    throw new RelationsUnavailable("job-service: status 500", Duration.ZERO);
                }
                questions++;
                return Set.copyOf(inJob);
            }

            @Override
            public Applications applications(Caller caller, CandidateId candidate) {
                throw new IllegalStateException("reading does not ask for it");
            }
        };
    }

    private Set<CandidateId> visible(Caller caller, Set<CandidateId> ids) {
        if (away) {
            throw new RelationsUnavailable("job-service: status 500", Duration.ZERO);
        }
        asked.add(ids);
        var visible = new HashSet<>(ids);
        visible.retainAll(ofTheirJobs);
        return visible;
    }

    private CandidateId made(String requestId, String person, PersonName name) {
        now = now.plusMillis(1);
        var made = Matching.of(export(requestId, person, name, Profile.UNKNOWN), List.of())
                .settle(now)
                .get(0);
        candidates.save(made);
        return made.id();
    }

    private static List<CandidateId> ids(List<Summary> rows) {
        return rows.stream().map(Summary::id).toList();
    }

    private static List<String> lastNames(List<Named> rows) {
        return rows.stream().map(Named::lastName).toList();
    }
}
