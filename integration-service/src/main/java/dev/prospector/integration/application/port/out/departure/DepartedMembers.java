package dev.prospector.integration.application.port.out.departure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.DepartedMemberId;
import dev.prospector.integration.domain.departure.DepartureLookup;
import dev.prospector.integration.domain.link.PersonUrn;

/** The current tenant's members who left LinkedIn, each person once. All methods take part in the caller's transaction. */
public interface DepartedMembers {
    /** A place in the list. */
    record Place(Instant foundAt, DepartedMemberId id) {
        public static Place of(DepartedMember last) {
            return new Place(last.foundAt(), last.id());
        }
    }

    /** Which of them. */
    enum Standing {
        UNDECIDED,
        KEEP,
        ERASE;

        public boolean isOf(DepartedMember member) {
            return member.ruling()
                    .map(ruling -> ruling.decision() == Decision.KEEP ? KEEP : ERASE)
                    .orElse(UNDECIDED)
                    .equals(this);
        }
    }

    /** Those who are known already, until the transaction ends nobody else's to change. */
    List<DepartedMember> hold(Collection<PersonUrn> persons);

    Optional<DepartedMember> hold(DepartedMemberId id);

    /** Whether they were known or not. */
    void save(Collection<DepartedMember> members);

    /** Those found last come first. */
    List<DepartedMember> list(Optional<Standing> standing, Optional<Place> after, int atMost);

    /** Some of those without a candidate who were not asked about since then. */
    List<PersonUrn> unknown(Instant since, int atMost);

    DepartureLookup lookup();

    void save(DepartureLookup lookup);
}
