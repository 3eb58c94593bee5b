package dev.prospector.integration.domain.seat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.integration.domain.link.PersonUrn;

/**
 * Who has had a seat, in the order of time (architecture.md 2). The first reaches back without limit. Each later one starts when the poll
 * was answered that showed it, and each that is over ends when the last poll was asked that still showed it: what was written between
 * the two polls is nobody's, for nobody saw whose it is.
 */
public record Tenures(List<Tenure> all) {
    public Tenures {
        all = List.copyOf(all);
    }

    /** Of a seat that was never seen before. A seat that nobody has then may have been anybody's: its next holder starts late. */
    static Tenures first(Optional<PersonUrn> member) {
        return new Tenures(member.map(first -> new Tenure(first, Optional.empty(), Optional.empty())).stream()
                .toList());
    }

    public Optional<Tenure> current() {
        return all.stream().filter(Tenure::isOpen).findFirst();
    }

    /** How often somebody was seen to come or to go: of two states of a seat the one with the greater version is the later one. */
    public long version() {
        return all.stream().mapToLong(tenure -> tenure.isOpen() ? 1 : 2).sum();
    }

    /** Whose what was written at this time is, as far as was observed. */
    public Optional<Tenure> at(Instant time) {
        return all.stream().filter(tenure -> tenure.covers(time)).findFirst();
    }

    /**
     * What a poll makes of them.
     *
     * @param member who has the seat now; nobody when it is vacant or gone
     * @param before the poll that was applied last
     */
    Tenures heldBy(Optional<PersonUrn> member, Poll before, Poll now) {
        if (current().map(Tenure::member).equals(member)) {
            return this;
        }
        var ended = all.stream().map(tenure -> tenure.isOpen() ? tenure.endedAt(before.asked()) : tenure);
        var begun = member.map(next -> new Tenure(next, Optional.of(now.answered()), Optional.empty())).stream();
        return new Tenures(Stream.concat(ended, begun).toList());
    }
}
