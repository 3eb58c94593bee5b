package dev.prospector.candidate.adapter.out.persistence.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.adapter.out.persistence.LostRaces;
import dev.prospector.candidate.application.port.out.ConcurrentChange;
import dev.prospector.candidate.application.port.out.export.Arrivals;
import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.RequestId;
import dev.prospector.candidate.domain.export.Arrival;
import dev.prospector.candidate.domain.export.Arrival.Outcome;
import dev.prospector.kit.data.sql.TenantSql;

@ApplicationScoped
class JdbcArrivals implements Arrivals {
    private final TenantSql sql;

    JdbcArrivals(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Arrival> find(RequestId export) {
        return sql.one(
                "select candidate_id, outcome from export_arrivals where tenant = :tenant and request_id = :request",
                Map.of("request", export.value()),
                row -> new Arrival(
                        export,
                        CandidateId.parse(row.getString("candidate_id")).orElseThrow(),
                        Outcome.valueOf(row.getString("outcome"))));
    }

    @Override
    public void add(Arrival arrival) {
        LostRaces.told(() -> sql.update("""
                        insert into export_arrivals (tenant, request_id, candidate_id, outcome)
                        values (:tenant, :request, :candidate, :outcome)
                        """, parameters(arrival)));
    }

    @Override
    public void replace(Arrival known, Arrival news) {
        Map<String, Object> parameters = parameters(news);
        parameters.put("knownCandidate", known.candidate().toString());
        parameters.put("knownOutcome", known.outcome());
        var replaced = LostRaces.told(() -> sql.update("""
                        update export_arrivals set candidate_id = :candidate, outcome = :outcome
                        where tenant = :tenant and request_id = :request
                        and candidate_id = :knownCandidate and outcome = :knownOutcome
                        """, parameters));
        if (replaced == 0) {
            throw new ConcurrentChange();
        }
    }

    @Override
    public void removeAllOf(CandidateId candidate) {
        LostRaces.told(() -> sql.update("""
                        update export_arrivals set outcome = :removed
                        where tenant = :tenant and candidate_id = :candidate
                        """, Map.of("removed", Outcome.REMOVED, "candidate", candidate.toString())));
    }

    private static Map<String, Object> parameters(Arrival arrival) {
        return new HashMap<>(Map.of(
                "request",
                arrival.export().value(),
                "candidate",
                arrival.candidate().toString(),
                "outcome",
                arrival.outcome()));
    }
}
