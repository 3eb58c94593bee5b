package dev.prospector.job.application.port.out;

import java.util.List;
import java.util.Optional;

import dev.prospector.job.domain.approval.Decision;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.team.HiringTeamMember;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

/**
 * Who did what to which record, kept in the transaction of the change (architecture.md 3.8). {@code onBehalfOf} is the one for whom a
 * delegate acts.
 */
public interface AuditTrail {
    void jobCreated(Job made);

    /** What the job says, before and after. */
    void jobEdited(Job before, Job after, Optional<UserId> onBehalfOf);

    void processChanged(Job before, Job after, Optional<UserId> onBehalfOf);

    void jobSubmitted(Job before, Job after, Optional<UserId> onBehalfOf);

    /** An approver speaks for themselves. */
    void jobDecided(Job before, Job after, Decision decision);

    void jobActivated(Job before, Job after, Optional<UserId> onBehalfOf);

    void jobClosed(Job before, Job after, Optional<UserId> onBehalfOf);

    void jobDeleted(Job before, Optional<UserId> onBehalfOf);

    void prospectSwitched(Job before, Job after, Optional<UserId> onBehalfOf);

    void memberAdded(JobId job, HiringTeamMember member, Optional<UserId> onBehalfOf);

    /** One member's, and with it perhaps that their delegates went. */
    void rolesChanged(Job before, Job after, Optional<UserId> onBehalfOf);

    /** @param members one and those who stood in for them */
    void membersRemoved(JobId job, List<HiringTeamMember> members, Optional<UserId> onBehalfOf);

    void templateCreated(ProcessTemplate made);

    void templateChanged(ProcessTemplate before, ProcessTemplate after);

    void templateDeleted(ProcessTemplate before);

    /** @param before empty when the user was not known */
    void userPut(Optional<User> before, User after);

    /** On behalf of the exporter, where LinkedIn named one. */
    void prospectLanded(Application application);
}
