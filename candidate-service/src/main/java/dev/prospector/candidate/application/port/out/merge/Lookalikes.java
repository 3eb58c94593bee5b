package dev.prospector.candidate.application.port.out.merge;

import java.util.List;
import java.util.Set;

import dev.prospector.candidate.domain.candidate.Candidate;
import dev.prospector.candidate.domain.identity.IdentityKey;
import dev.prospector.candidate.domain.merge.Lookalike;

/** Looks for those who agree with a candidate in something. */
public interface Lookalikes {
    /**
     * In no order; of those who agree in one kind of thing, at most 50.
     *
     * @param keys by any of which one is found, beside the same name at the same employer
     */
    List<Lookalike> of(Candidate one, Set<IdentityKey> keys);
}
