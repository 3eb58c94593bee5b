package dev.prospector.integration.domain.departure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.integration.domain.link.PersonUrn;

/**
 * A member who was exported and has left LinkedIn; an admin decides what becomes of what is held about them (product.md 2.12).
 *
 * @param departedAt nothing when LinkedIn does not say
 * @param foundAt when LinkedIn first told of this departure
 * @param candidate who it is here; nothing while nobody is known
 * @param candidateAskedAt when it was last asked who that is
 */
public record DepartedMember(
        DepartedMemberId id,
        PersonUrn person,
        Optional<Instant> departedAt,
        Instant foundAt,
        Optional<UUID> candidate,
        Optional<Instant> candidateAskedAt,
        Optional<Ruling> ruling) {

    public static DepartedMember found(Departure told, Instant now) {
        return new DepartedMember(
                DepartedMemberId.random(),
                told.person(),
                told.at(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * LinkedIn tells of them again. A later departure is another one: they had come back, and whoever kept their data decided so about the
     * earlier one. What is to be erased stays so. Anything else is known already.
     */
    public DepartedMember told(Departure again, Instant now) {
        if (isLater(again)) {
            return with(again.at(), now, ruling.filter(standing -> standing.decision() == Decision.ERASE));
        }
        return departedAt.isEmpty() ? with(again.at(), foundAt, ruling) : this;
    }

    private boolean isLater(Departure again) {
        return departedAt
                .flatMap(known -> again.at().filter(at -> at.isAfter(known)))
                .isPresent();
    }

    /** Said again, it changes nothing; while nothing is erased, it may be decided otherwise. */
    public DepartedMember decided(Decision decision, String by, Instant now) {
        var stands = ruling.filter(standing -> standing.decision() == decision).isPresent();
        return stands ? this : with(departedAt, foundAt, Optional.of(new Ruling(decision, by, now)));
    }

    private DepartedMember with(Optional<Instant> departed, Instant found, Optional<Ruling> other) {
        return new DepartedMember(id, person, departed, found, candidate, candidateAskedAt, other);
    }

    /** Whether it is worth asking who that is: who is unknown may have become a candidate since. */
    public boolean isUnknownFor(Duration wait, Instant now) {
        return candidate.isEmpty()
                && candidateAskedAt
                        .filter(asked -> asked.isAfter(now.minus(wait)))
                        .isEmpty();
    }

    /** @param known nothing when nobody is */
    public DepartedMember identified(Optional<UUID> known, Instant now) {
        return new DepartedMember(id, person, departedAt, foundAt, known.or(() -> candidate), Optional.of(now), ruling);
    }
}
