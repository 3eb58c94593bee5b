package dev.prospector.sync.adapter.out.persistence.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import dev.prospector.sync.application.port.out.activity.Place;
import dev.prospector.sync.application.port.out.export.ExportLedger;
import dev.prospector.sync.domain.export.ExportState;

@ApplicationScoped
class JpaExportLedger implements ExportLedger, PanacheRepositoryBase<ExportEntity, UUID> {

    private static final String NEWEST_FIRST = " order by receivedAt desc, requestId desc";

    private static final String OLDEST_UNJUDGED =
            "select min(coalesce(factsAt, receivedAt)) from ExportEntity where state in :states";
    private static final String NEWEST_LANDED =
            "select updatedAt from ExportEntity where state = :state" + NEWEST_FIRST;

    /** Compared again here, because the database takes {@code 'x '} for {@code 'x'}. */
    @Override
    public Optional<Entry> entry(String requestId) {
        return find("requestId", requestId)
                .project(Entry.class)
                .singleResultOptional()
                .filter(entry -> entry.requestId().equals(requestId));
    }

    @Override
    public List<Entry> newest(Optional<Share> share, Optional<ExportState> state, Optional<Place> after, int atMost) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        share.ifPresent(part -> {
            conditions.add("(exporter = :exporter or jobNumber in :jobNumbers)");
            parameters.put("exporter", part.exporter());
            parameters.put("jobNumbers", part.jobNumbers());
        });
        state.ifPresent(only -> {
            conditions.add("state = :state");
            parameters.put("state", only);
        });
        after.ifPresent(place -> {
            // The first half is implied by the second: it lets the database begin in the index.
            conditions.add("receivedAt <= :at and (receivedAt < :at or requestId < :requestId)");
            parameters.put("at", place.receivedAt());
            parameters.put("requestId", place.requestId());
        });
        return find(String.join(" and ", conditions) + NEWEST_FIRST, parameters)
                .project(Entry.class)
                .range(0, atMost - 1)
                .list();
    }

    /** By the index of states: reads what waits, and one that landed. */
    @Override
    public Waiting waiting() {
        var unjudged = Arrays.stream(ExportState.values())
                .filter(ExportState::isUnjudged)
                .toList();
        var oldest = getEntityManager()
                .createQuery(OLDEST_UNJUDGED, Instant.class)
                .setParameter("states", unjudged)
                .getSingleResult();
        var landed = getEntityManager()
                .createQuery(NEWEST_LANDED, Instant.class)
                .setParameter("state", ExportState.LANDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return new Waiting(Optional.ofNullable(oldest), landed);
    }
}
