package dev.prospector.candidate.adapter.out.persistence.stub;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.stub.StubArrivals;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.stub.Consent;
import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;
import dev.prospector.kit.data.sql.SqlList;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcStubArrivals implements StubArrivals {
    private static final String SAVE = """
            insert into stub_arrivals (tenant, contract, stub, seat, consented_at, person, candidate_id, made, wanted_at)
            values (:tenant, :contract, :stub, :seat, :at, :person, :candidate, :made, null)
            on duplicate key update seat = values(seat), consented_at = values(consented_at), person = values(person),
                candidate_id = values(candidate_id), made = values(made), wanted_at = null
            """;

    private static final String FORGET = """
            update stub_arrivals set person = null, wanted_at = null
            where tenant = :tenant and candidate_id in (%s)
            and (wanted_at is null or person is null or person = :person)
            """;

    private static final String WANTED = """
            select contract, stub from stub_arrivals where tenant = :tenant and wanted_at <= :now
            order by wanted_at limit :atMost for update skip locked
            """;

    private final TenantSql sql;

    JdbcStubArrivals(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<StubArrival> find(StubKey stub) {
        return sql.one(
                """
                select seat, consented_at, person, candidate_id, made, wanted_at is not null as wanted from stub_arrivals
                where tenant = :tenant and contract = :contract and stub = :stub
                """,
                keys(stub),
                row -> new StubArrival(
                        new Consent(stub, row.getString("seat"), TenantSql.instant(row, "consented_at")),
                        Optional.ofNullable(row.getString("person"))
                                .map(LinkedInPerson::new)
                                .orElse(null),
                        CandidateId.parse(row.getString("candidate_id")).orElseThrow(),
                        row.getBoolean("made"),
                        row.getBoolean("wanted")));
    }

    private static Map<String, Object> keys(StubKey stub) {
        return new HashMap<>(Map.of("contract", stub.contract(), "stub", stub.stub()));
    }

    @Override
    public void save(StubArrival arrival) {
        var values = keys(arrival.consent().stub());
        values.put("seat", arrival.consent().seat());
        values.put("at", arrival.consent().at());
        values.put("person", arrival.person().urn());
        values.put("candidate", arrival.candidate().toString());
        values.put("made", arrival.made());
        LostRaces.told(() -> sql.update(SAVE, values));
    }

    @Override
    public boolean areOf(Set<LinkedInPerson> persons) {
        if (persons.isEmpty()) {
            return false;
        }
        var list = new SqlList("one", persons.stream().map(LinkedInPerson::urn).toList());
        return sql.one(
                        "select 1 from stub_arrivals where tenant = :tenant and person in (" + list.names()
                                + ") limit 1",
                        list.parameters(),
                        row -> true)
                .isPresent();
    }

    @Override
    public void hand(LinkedInPerson person, Optional<CandidateId> candidate, Instant now) {
        var values = new HashMap<String, Object>(Map.of("person", person.urn(), "now", now));
        values.put("candidate", candidate.map(CandidateId::toString).orElse(null));
        LostRaces.told(() -> sql.update("""
                        update stub_arrivals set wanted_at = :now, candidate_id = coalesce(:candidate, candidate_id)
                        where tenant = :tenant and person = :person
                        """, values));
    }

    @Override
    public void forget(Collection<CandidateId> records, Optional<LinkedInPerson> person) {
        var list = new SqlList("id", records.stream().map(CandidateId::toString).toList());
        var values = list.parameters();
        values.put("person", person.map(LinkedInPerson::urn).orElse(null));
        LostRaces.told(() -> sql.update(FORGET.formatted(list.names()), values));
    }

    @Override
    public List<StubKey> claimWanted(Instant now, Instant until, int atMost) {
        var wanted = sql.query(
                WANTED,
                Map.of("now", now, "atMost", atMost),
                row -> new StubKey(row.getString("contract"), row.getString("stub")));
        wanted.forEach(stub -> {
            var values = keys(stub);
            values.put("until", until);
            sql.update(
                    "update stub_arrivals set wanted_at = :until where tenant = :tenant and contract = :contract and stub = :stub",
                    values);
        });
        return wanted;
    }
}
