package dev.prospector.candidate.domain.pool;

import java.util.List;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.access.Caller;
import dev.prospector.candidate.domain.access.Operation;

/**
 * A pool as one caller sees it.
 *
 * @param candidateCount of those in it
 * @param actions what the caller may do with it now, in a steady order
 */
public record SeenPool(TalentPool pool, long candidateCount, List<Operation> actions) {

    public static SeenPool of(TalentPool pool, long candidateCount, Caller caller) {
        return new SeenPool(pool, candidateCount, actions(pool, caller));
    }

    private static List<Operation> actions(TalentPool pool, Caller caller) {
        if (pool.isLinkedIns()) {
            return List.of();
        }
        var relation = pool.relationTo(caller.id());
        return Stream.of(
                        Operation.CHANGE_TALENT_POOL,
                        Operation.ADD_TALENT_POOL_CANDIDATE,
                        Operation.REMOVE_TALENT_POOL_CANDIDATE,
                        Operation.ADD_TALENT_POOL_CONTRIBUTOR,
                        Operation.REMOVE_TALENT_POOL_CONTRIBUTOR,
                        Operation.DELETE_TALENT_POOL)
                .filter(operation -> caller.may(operation, relation))
                .toList();
    }
}
