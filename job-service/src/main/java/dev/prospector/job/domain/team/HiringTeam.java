package dev.prospector.job.domain.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.UserId;

/** Those who hire for one job, in the order in which they joined. */
public record HiringTeam(List<HiringTeamMember> members) {
    public HiringTeam {
        members = List.copyOf(members);
    }

    /** Who makes a job joins its team (product.md 3). */
    public static HiringTeam madeBy(Caller creator) {
        return new HiringTeam(TeamRole.ofCreator(creator).stream()
                .map(role -> new HiringTeamMember(creator.id(), role))
                .toList());
    }

    /** This very team where the member is on it already. Throws {@link AlreadyOnTeam} when in another role. */
    public HiringTeam joinedBy(HiringTeamMember newcomer) {
        return member(newcomer.userId())
                .map(present -> unchangedBy(newcomer, present))
                .orElseGet(() -> new HiringTeam(
                        Stream.concat(members.stream(), Stream.of(newcomer)).toList()));
    }

    /** Only a recruiter or hiring manager of this job exports people to it (product.md 2.4). */
    public boolean mayExport(UserId user) {
        return member(user).filter(member -> member.role().mayExport()).isPresent();
    }

    private HiringTeam unchangedBy(HiringTeamMember newcomer, HiringTeamMember present) {
        if (newcomer.role() != present.role()) {
            throw new AlreadyOnTeam(present);
        }
        return this;
    }

    private Optional<HiringTeamMember> member(UserId user) {
        return members.stream().filter(member -> member.userId().equals(user)).findFirst();
    }
}
