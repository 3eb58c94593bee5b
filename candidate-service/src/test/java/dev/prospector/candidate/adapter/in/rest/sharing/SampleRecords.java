package dev.prospector.candidate.adapter.in.rest.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.candidate.Candidates;
import dev.prospector.candidate.application.port.out.note.Notes;
import dev.prospector.candidate.application.port.out.sharing.Tombstones;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.Identity;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.identity.Origin;
import dev.prospector.candidate.domain.match.Attachment;
import dev.prospector.candidate.domain.match.Decisions;
import dev.prospector.candidate.domain.match.Match;
import dev.prospector.candidate.domain.match.MatchedBy;
import dev.prospector.candidate.domain.merge.Aliases;
import dev.prospector.candidate.domain.note.Note;
import dev.prospector.candidate.domain.note.NoteId;
import dev.prospector.candidate.domain.note.NoteText;
import dev.prospector.candidate.domain.note.NoteVisibility;
import dev.prospector.candidate.domain.person.CandidateSource;
import dev.prospector.candidate.domain.person.Details;
import dev.prospector.candidate.domain.person.PersonName;
import dev.prospector.candidate.domain.person.Profile;
import dev.prospector.candidate.domain.person.Provenance;
import dev.prospector.kit.data.sql.TenantSql;

/** What the golden samples of records tell of, in the tables. */
@ApplicationScoped
class SampleRecords {
    private static final CandidateId LENA = new CandidateId(id("c92"));
    private static final CandidateId GONE = new CandidateId(id("c98"));
    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05.123456Z");
    private static final Instant LATER = THEN.plus(Duration.ofDays(1));
    private static final Origin EXPORT = Origin.export(new RequestId("r-1"));

    private final Candidates candidates;
    private final Tombstones tombstones;
    private final Notes notes;
    private final TenantSql sql;

    SampleRecords(Candidates candidates, Tombstones tombstones, Notes notes, TenantSql sql) {
        this.candidates = candidates;
        this.tombstones = tombstones;
        this.notes = notes;
        this.sql = sql;
    }

    private static UUID id(String end) {
        return UUID.fromString("01941297-3a8c-7c0e-9d5b-2f6a4e1b7" + end);
    }

    /** The version and the time of the last change are the table's own affair. */
    void write() {
        candidates.save(lena());
        sql.update(
                "update candidates set version = 2, updated_at = :later where tenant = :tenant and id = :id",
                Map.of("later", LATER, "id", LENA.toString()));
        tombstones.add(GONE, 3);
        notes.add(note());
    }

    void remove() {
        candidates.remove(candidates.find(LENA).orElseThrow());
    }

    private static Candidate lena() {
        var person = Identity.of(new LinkedInPerson("urn:li:person:pQ7x2"), EXPORT);
        var match = new Match(
                new Attachment(person, MatchedBy.EXPORT, Set.of(person.key())),
                List.of(),
                List.of(),
                Match.NONE.linkedIn(),
                Decisions.NONE);
        return new Candidate(
                LENA,
                0,
                new Provenance(CandidateSource.LINKEDIN, "recruiter", new RequestId("r-1"), THEN),
                new Details(
                        new PersonName("Lena", "Okafor"),
                        new Profile("Data Engineer at Nordwind AG", "Nordwind AG", "Hamburg, Germany"),
                        false),
                List.of(
                        person,
                        Identity.profileUrl("https://www.linkedin.com/in/sample", EXPORT)
                                .orElseThrow(),
                        Identity.email("lena.okafor@example.org", EXPORT).orElseThrow(),
                        Identity.email("lena@example.org", EXPORT).orElseThrow(),
                        Identity.phone("+49 40 1234567", EXPORT).orElseThrow()),
                match,
                true,
                Aliases.NONE,
                THEN);
    }

    private static Note note() {
        return new Note(
                new NoteId(id("c97")),
                LENA,
                new UserId("recruiter"),
                NoteVisibility.PUBLIC,
                new NoteText("Would like to start in May."),
                THEN,
                Optional.of(LATER),
                1);
    }
}
