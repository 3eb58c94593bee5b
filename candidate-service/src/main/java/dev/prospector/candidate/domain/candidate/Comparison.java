package dev.prospector.candidate.domain.candidate;

import java.util.Collection;

/**
 * Tells candidates who share a profile URL or an e-mail address what they are to each other (product.md 2.5). It follows from what they
 * carry now and from nothing else: when who is attached changes and changes back, all is as before.
 */
public final class Comparison {
    private Comparison() {}

    /** @param others in any order; the one itself among them does not matter */
    public static void of(Candidate one, Collection<Candidate> others) {
        others.stream().filter(other -> !other.id().equals(one.id())).forEach(other -> {
            one.compareWith(other);
            other.compareWith(one);
        });
    }
}
