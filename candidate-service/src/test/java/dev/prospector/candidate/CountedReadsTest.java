package dev.prospector.candidate;

import static dev.prospector.candidate.domain.export.Exports.export;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.candidate.application.port.in.candidate.CandidateReading;
import dev.prospector.candidate.application.port.in.candidate.CandidateReading.Sought;
import dev.prospector.candidate.application.port.in.identity.PeopleLookup;
import dev.prospector.candidate.application.port.in.match.LinkedInMatching;
import dev.prospector.candidate.application.port.in.merge.CandidateDuplicates;
import dev.prospector.candidate.application.port.in.note.CandidateNotes;
import dev.prospector.candidate.application.port.in.pool.PoolMembership;
import dev.prospector.candidate.application.port.in.pool.TalentPools;
import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.note.Notes;
import dev.prospector.candidate.application.port.out.pool.PoolMembers;
import dev.prospector.candidate.application.port.out.pool.Pools;
import dev.prospector.candidate.application.port.out.sharing.RecordListing;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.TenantRole;
import dev.prospector.candidate.domain.candidate.Matching;
import dev.prospector.candidate.domain.export.ExportedPerson;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.match.MatchState;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.candidate.domain.pool.TalentPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.candidate.domain.search.Searches;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

/**
 * Every list of this service, and all that a candidate's page shows of it, asked in a tenant where it has two rows and in one where it has
 * twenty: the database is asked equally often.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedReadsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final Caller RECRUITER = new Caller("recruiter", Set.of(TenantRole.RECRUITER));
    private static final int FEW = 2;
    private static final int MANY = 20;
    private static final int PAGE = 201;

    private Filled few;
    private Filled many;

    @Inject
    CandidateReading reading;

    @Inject
    LinkedInMatching matching;

    @Inject
    CandidateDuplicates duplicates;

    @Inject
    PeopleLookup people;

    @Inject
    CandidateNotes notes;

    @Inject
    TalentPools pools;

    @Inject
    PoolMembership membership;

    @Inject
    RecordListing records;

    @Inject
    Candidates candidates;

    @Inject
    Notes keptNotes;

    @Inject
    Pools keptPools;

    @Inject
    PoolMembers members;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql statistics;

    /** @param lena has as many rivals, notes and pools as there are rows; the rivals are all in one of the pools, and in LinkedIn's */
    private record Filled(
            String tenant,
            int rows,
            CandidateId lena,
            List<CandidateId> rivals,
            TalentPoolId pool,
            TalentPoolId linkedIn) {}

    private record Read(String name, Function<Filled, Collection<?>> rows) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void fill() {
        few = filled(FEW);
        many = filled(MANY);
    }

    Stream<Read> reads() {
        return Stream.of(ofOne(), ofMany(), ofRecords()).flatMap(Function.identity());
    }

    private Stream<Read> ofOne() {
        return Stream.of(
                new Read("candidate", here -> reading.one(RECRUITER, here.lena).identities()),
                new Read(
                        "match",
                        here -> matching.match(RECRUITER, here.lena).match().rivals()),
                new Read(
                        "duplicates",
                        here -> duplicates.of(RECRUITER, here.lena).lookalikes()),
                new Read("notes", here -> notes.read(RECRUITER, here.lena, Optional.empty(), PAGE)),
                new Read("pools of one", here -> pools.holding(RECRUITER, here.lena, Optional.empty(), PAGE)));
    }

    private Stream<Read> ofMany() {
        return Stream.of(
                new Read("candidates", here -> found(Searches.all())),
                new Read("candidates by words", here -> found(Searches.words("oka"))),
                new Read("conflicts", here -> found(Searches.all().match(MatchState.CONFLICT))),
                new Read("candidates by pool", here -> found(Searches.all().pool(here.pool))),
                new Read("names", here -> reading.names(RECRUITER, here.rivals)),
                new Read("people", here -> people.candidates(members(here)).keySet()),
                new Read("pools", here -> pools.list(RECRUITER, Optional.empty(), PAGE)),
                new Read("pool", here -> membership.candidates(RECRUITER, here.pool, Optional.empty(), PAGE)),
                new Read("LinkedIn's pool", this::linkedInPersons));
    }

    private Collection<?> linkedInPersons(Filled here) {
        return membership.candidates(RECRUITER, here.linkedIn, Optional.empty(), PAGE).stream()
                .flatMap(listed -> listed.linkedInPersons().orElseThrow().stream())
                .toList();
    }

    private static List<LinkedInPerson> members(Filled here) {
        return IntStream.range(0, here.rows)
                .mapToObj(i -> new LinkedInPerson("urn:li:person:p" + i))
                .toList();
    }

    private Collection<?> found(Searches search) {
        var words = String.join(" ", search.whole().words().values());
        return reading.list(
                RECRUITER, new Sought(words, search.whole().filter(), Optional.empty()), Optional.empty(), PAGE);
    }

    private Stream<Read> ofRecords() {
        var pages = Stream.of(RecordType.values())
                .map(type -> new Read("page of records: " + type, here -> records.after(type, Optional.empty(), PAGE)));
        var byIds = new Read(
                "records by ids",
                here -> records.present(
                        RecordType.CANDIDATE,
                        here.rivals.stream().map(CandidateId::value).toList()));
        return Stream.concat(pages, Stream.of(byIds));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void the_database_is_asked_equally_often_however_many_rows_there_are(Read read) {
        assertEquals(statements(read, few), statements(read, many));
    }

    @Test
    void what_asks_for_each_row_would_be_found() {
        var oneByOne = new Read("one by one", here -> here.rivals.stream()
                .filter(id -> !candidates.idsOf(id).isEmpty())
                .toList());
        assertEquals(FEW, statements(oneByOne, few));
        assertEquals(MANY, statements(oneByOne, many));
    }

    /** The second time: the first may make what is made at first use. */
    private long statements(Read read, Filled here) {
        tenants.in(here.tenant, () -> read.rows().apply(here));
        return tenants.in(here.tenant, () -> {
            var before = questions();
            var rows = read.rows().apply(here).size();
            var asked = questions() - before - 1;
            assertTrue(rows >= here.rows, () -> read + " has rows: " + rows);
            assertTrue(asked > 0, () -> read + " asks nothing");
            return asked;
        });
    }

    /** On the one connection of the transaction, this question among them. */
    private long questions() {
        return statistics
                .query("show session status like 'Questions'", Map.of(), row -> row.getLong("Value"))
                .get(0);
    }

    private Filled filled(int rows) {
        var tenant = TestTenants.fresh();
        return tenants.in(tenant, () -> {
            var emails = IntStream.range(0, rows)
                    .mapToObj(i -> "lena" + i + "@example.org")
                    .toArray(String[]::new);
            var lena = taken(export("r", "p", emails));
            var rivals = IntStream.range(0, rows)
                    .mapToObj(i -> taken(export("r" + i, "p" + i, emails[i])))
                    .toList();
            IntStream.range(0, rows).forEach(i -> note(lena));
            var mine = IntStream.range(0, rows).mapToObj(i -> pool(lena)).toList();
            rivals.forEach(rival -> members.add(mine.get(0), rival, RECRUITER.id(), NOW));
            var linkedIn = TalentPool.linkedIn(NOW);
            keptPools.addIfFirst(linkedIn);
            rivals.forEach(rival -> members.add(linkedIn.id(), rival, RECRUITER.id(), NOW));
            return new Filled(tenant, rows, lena, rivals, mine.get(0), linkedIn.id());
        });
    }

    private CandidateId taken(ExportedPerson person) {
        var settled =
                Matching.of(person, candidates.carrying(person.joiningKeys())).settle(NOW);
        settled.forEach(candidates::save);
        return settled.get(0).id();
    }

    private void note(CandidateId candidate) {
        keptNotes.add(Note.written(candidate, RECRUITER.id(), NoteVisibility.PUBLIC, new NoteText("Text."), NOW));
    }

    private TalentPoolId pool(CandidateId candidate) {
        var pool = TalentPool.made("Engineers", RECRUITER.id(), NOW);
        keptPools.addIfFirst(pool);
        members.add(pool.id(), candidate, RECRUITER.id(), NOW);
        return pool.id();
    }
}
