package dev.prospector.integration.application.port.in.departure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.prospector.integration.application.port.out.departure.DepartedMembers.Place;
import dev.prospector.integration.application.port.out.departure.DepartedMembers.Standing;
import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.DepartedMemberId;

/** Members who left LinkedIn, as admins see them and decide about them (product.md 2.12). */
public interface DepartedMemberDeciding {
    /** @param lastLookup when LinkedIn was last asked for all of them; nothing before the first time */
    record Shown(List<DepartedMember> members, Optional<Instant> lastLookup) {}

    /** Those found last come first. Who is unknown is asked for again in the background. */
    Shown list(Optional<Standing> standing, Optional<Place> after, int atMost);

    /**
     * Said again, it changes nothing; another decision stands instead of the one before.
     *
     * @throws UnknownDepartedMember when the tenant has none
     */
    DepartedMember decide(DepartedMemberId id, Decision decision);
}
