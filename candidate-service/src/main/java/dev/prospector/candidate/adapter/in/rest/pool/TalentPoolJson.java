package dev.prospector.candidate.adapter.in.rest.pool;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.candidate.domain.UserId;
import dev.prospector.candidate.domain.access.Operation;
import dev.prospector.candidate.domain.pool.PoolKind;
import dev.prospector.candidate.domain.pool.SeenPool;
import dev.prospector.candidate.domain.pool.TalentPoolId;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Schema(name = "TalentPool", description = "A named list of candidates")
record TalentPoolJson(
        UUID id,

        @Schema(examples = "Data engineers, Hamburg") String name,

        @Schema(
                description =
                        "OWN: a user's. LINKEDIN: the tenant's one pool of stub profiles, which nobody changes by hand")
        PoolKind kind,

        @Schema(description = "User id; null for LinkedIn's", nullable = true, examples = "recruiter")
        String owner,

        @Schema(description = "User ids; those with whom the owner shares it", examples = "[\"manager\"]")
        List<String> contributors,

        @Schema(examples = "12") long candidateCount,
        Instant createdAt,

        @Schema(description = "What you may do with the pool now")
        List<Action> actions) {

    /** The operations that change a pool, in the words of clients. */
    @Schema(name = "TalentPoolAction")
    enum Action {
        edit(Operation.CHANGE_TALENT_POOL),
        addCandidate(Operation.ADD_TALENT_POOL_CANDIDATE),
        removeCandidate(Operation.REMOVE_TALENT_POOL_CANDIDATE),
        addContributor(Operation.ADD_TALENT_POOL_CONTRIBUTOR),
        removeContributor(Operation.REMOVE_TALENT_POOL_CONTRIBUTOR),
        delete(Operation.DELETE_TALENT_POOL);

        private final Operation operation;

        Action(Operation operation) {
            this.operation = operation;
        }

        static Action of(Operation operation) {
            return Stream.of(values())
                    .filter(action -> action.operation == operation)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static TalentPoolJson of(SeenPool seen) {
        var pool = seen.pool();
        return new TalentPoolJson(
                pool.id().value(),
                pool.name(),
                pool.kind(),
                pool.owner().map(UserId::value).orElse(null),
                pool.contributors().stream().map(UserId::value).toList(),
                seen.candidateCount(),
                pool.createdAt(),
                seen.actions().stream().map(Action::of).toList());
    }

    /** @param rows read with one more than the limit */
    static Page<TalentPoolJson> page(List<SeenPool> rows, int limit) {
        return Page.of(rows, limit, seen -> Cursor.encode(seen.pool().id().toString()))
                .map(TalentPoolJson::of);
    }

    /** The place that {@link #page} wrote into a cursor. */
    static TalentPoolId position(String cursor) {
        try {
            return new TalentPoolId(UUID.fromString(Cursor.decode(cursor).get(0)));
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
