package dev.prospector.job.domain.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.job.domain.InvalidValue;
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

    /**
     * This very team where the member is on it already. Throws {@link AlreadyOnTeam} when in another role, and {@code NO_PRINCIPAL} where
     * a delegate would stand in for none of the team's recruiters and hiring managers.
     */
    public HiringTeam joinedBy(HiringTeamMember newcomer) {
        return member(newcomer.userId())
                .map(present -> unchangedBy(newcomer, present))
                .orElseGet(() -> largerBy(newcomer));
    }

    private HiringTeam largerBy(HiringTeamMember newcomer) {
        if (newcomer.delegateOf()
                .filter(principal -> !mayHaveDelegates(principal))
                .isPresent()) {
            throw new InvalidValue("delegateOf", "NO_PRINCIPAL", "must be a recruiter or hiring manager of this job");
        }
        return new HiringTeam(
                Stream.concat(members.stream(), Stream.of(newcomer)).toList());
    }

    /**
     * With the member in another role, as if they had left and joined again: whoever may have delegates still keeps theirs, all others lose
     * them. This very team where the member is that already. Throws {@link NotOnTeam}, {@link LastRecruiter}, and {@code NO_PRINCIPAL} as
     * {@link #joinedBy}.
     */
    public HiringTeam changedBy(HiringTeamMember changed) {
        var user = changed.userId();
        var leavers = leavers(user);
        if (members.contains(changed)) {
            return this;
        }
        var others = members.stream()
                .filter(member -> !member.userId().equals(user))
                .filter(member -> changed.mayHaveDelegates() || !leavers.contains(member))
                .toList();
        var team = new HiringTeam(others).largerBy(changed);
        if (hasRecruiter(members) && !hasRecruiter(team.members)) {
            throw new LastRecruiter();
        }
        return team;
    }

    /**
     * Without the member and all who stand in for them. Throws {@link NotOnTeam}, and {@link LastRecruiter} for the only one that the
     * team has.
     */
    public HiringTeam leftBy(UserId leaver) {
        var leavers = leavers(leaver);
        var staying =
                members.stream().filter(member -> !leavers.contains(member)).toList();
        if (hasRecruiter(members) && !hasRecruiter(staying)) {
            throw new LastRecruiter();
        }
        return new HiringTeam(staying);
    }

    /** Who goes when this member goes: they and their delegates. Throws {@link NotOnTeam}. */
    public List<HiringTeamMember> leavers(UserId leaver) {
        if (member(leaver).isEmpty()) {
            throw new NotOnTeam();
        }
        return members.stream()
                .filter(member -> member.userId().equals(leaver) || member.isDelegateOf(leaver))
                .toList();
    }

    private HiringTeam unchangedBy(HiringTeamMember newcomer, HiringTeamMember present) {
        if (!newcomer.equals(present)) {
            throw new AlreadyOnTeam(present);
        }
        return this;
    }

    private boolean mayHaveDelegates(UserId user) {
        return member(user).filter(HiringTeamMember::mayHaveDelegates).isPresent();
    }

    private static boolean hasRecruiter(List<HiringTeamMember> members) {
        return members.stream().anyMatch(member -> member.role() == TeamRole.RECRUITER);
    }

    public Optional<HiringTeamMember> member(UserId user) {
        return members.stream().filter(member -> member.userId().equals(user)).findFirst();
    }
}
