package dev.prospector.job.domain.access;

import java.util.Optional;

import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.user.UserId;

/**
 * What one user is to one job.
 *
 * @param principal whom they stand in for; empty for everyone but delegates
 */
public record Place(Relation relation, Optional<UserId> principal, ApproverPart approval) {
    /** Of who is not on the team. */
    public static final Place NONE = new Place(Relation.NONE, Optional.empty());

    /** Of who is no approver. */
    public Place(Relation relation, Optional<UserId> principal) {
        this(relation, principal, ApproverPart.NONE);
    }

    /** The same place, of who may be an approver besides. */
    public Place with(ApproverPart part) {
        return new Place(relation, principal, part);
    }

    /** @param principal whom the member stands in for, if they are a delegate and that one is there */
    public static Place of(HiringTeamMember member, Optional<Principal> principal) {
        return new Place(relation(member, principal), member.delegateOf());
    }

    private static Relation relation(HiringTeamMember member, Optional<Principal> principal) {
        return switch (member.role()) {
            case RECRUITER -> Relation.RECRUITER;
            case HIRING_MANAGER -> Relation.HIRING_MANAGER;
            case INTERVIEWER -> Relation.INTERVIEWER;
            case DELEGATE -> principal.map(Principal::ofDelegates).orElse(Relation.INTERVIEWER);
        };
    }
}
