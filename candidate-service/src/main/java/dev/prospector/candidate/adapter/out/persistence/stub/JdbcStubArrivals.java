package dev.prospector.candidate.adapter.out.persistence.stub;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.stub.StubArrivals;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.stub.Consent;
import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;
import dev.prospector.kit.data.TenantSql;

@ApplicationScoped
class JdbcStubArrivals implements StubArrivals {
    private final TenantSql sql;

    JdbcStubArrivals(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<StubArrival> find(StubKey stub) {
        return sql.one(
                """
                select seat, consented_at, candidate_id, made from stub_arrivals
                where tenant = :tenant and contract = :contract and stub = :stub
                """,
                Map.of("contract", stub.contract(), "stub", stub.stub()),
                row -> new StubArrival(
                        new Consent(stub, row.getString("seat"), TenantSql.instant(row, "consented_at")),
                        CandidateId.parse(row.getString("candidate_id")).orElseThrow(),
                        row.getBoolean("made")));
    }

    @Override
    public void save(StubArrival arrival) {
        var consent = arrival.consent();
        LostRaces.told(() -> sql.update(
                """
                        insert into stub_arrivals (tenant, contract, stub, seat, consented_at, candidate_id, made)
                        values (:tenant, :contract, :stub, :seat, :at, :candidate, :made)
                        on duplicate key update seat = values(seat), consented_at = values(consented_at),
                            candidate_id = values(candidate_id), made = values(made)
                        """,
                Map.of(
                        "contract", consent.stub().contract(),
                        "stub", consent.stub().stub(),
                        "seat", consent.seat(),
                        "at", consent.at(),
                        "candidate", arrival.candidate().toString(),
                        "made", arrival.made())));
    }
}
