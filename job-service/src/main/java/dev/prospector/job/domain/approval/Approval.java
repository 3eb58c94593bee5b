package dev.prospector.job.domain.approval;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.user.UserId;

/**
 * Those who must agree before a job is activated, in the order of the template, with their words in the present or last round
 * (product.md 2.3). A job without approvers needs no approval.
 */
public record Approval(List<Approver> approvers) {
    public Approval {
        approvers = List.copyOf(approvers);
    }

    /** Nobody has been asked yet. */
    public static Approval by(List<UserId> approvers) {
        return new Approval(approvers.stream().map(Approver::silent).toList());
    }

    public boolean isNeeded() {
        return !approvers.isEmpty();
    }

    /** A new round: what was said before no longer counts. */
    public Approval asked() {
        return by(approvers.stream().map(Approver::userId).toList());
    }

    /** Throws {@link ForbiddenAction} for others, and {@link AlreadyDecided} for who has spoken in this round: nobody approves twice. */
    public Approval told(UserId user, Word word) {
        var speaker = approvers.stream()
                .filter(approver -> approver.userId().equals(user))
                .findFirst()
                .orElseThrow(ForbiddenAction::new);
        if (speaker.word().isPresent()) {
            throw new AlreadyDecided();
        }
        return new Approval(approvers.stream()
                .map(approver -> approver == speaker ? new Approver(user, Optional.of(word)) : approver)
                .toList());
    }

    /** All must approve. */
    public boolean isGiven() {
        return approvers.stream().allMatch(approver -> approver.hasSaid(Decision.APPROVE));
    }

    /** One rejection rejects. */
    public boolean isRefused() {
        return approvers.stream().anyMatch(approver -> approver.hasSaid(Decision.REJECT));
    }
}
