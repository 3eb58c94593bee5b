package dev.prospector.job.application.port.out;

import java.util.ArrayList;
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

/** Notes each entry as a line: what, about whom, for whom. */
public class RememberedAuditTrail implements AuditTrail {
    private final List<String> lines = new ArrayList<>();

    /** What was noted since the last time. */
    public List<String> taken() {
        var taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    @Override
    public void jobCreated(Job made) {
        lines.add("created " + made.number());
    }

    @Override
    public void jobEdited(Job before, Job after, Optional<UserId> onBehalfOf) {
        lines.add("edited " + after.number() + of(onBehalfOf));
    }

    @Override
    public void processChanged(Job before, Job after, Optional<UserId> onBehalfOf) {
        lines.add("planned " + after.number() + of(onBehalfOf));
    }

    @Override
    public void jobSubmitted(Job before, Job after, Optional<UserId> onBehalfOf) {
        lines.add("submitted " + after.number() + of(onBehalfOf));
    }

    @Override
    public void jobDecided(Job before, Job after, Decision decision) {
        lines.add(decision + " " + after.number());
    }

    @Override
    public void templateCreated(ProcessTemplate made) {
        lines.add("template " + made.content().name());
    }

    @Override
    public void templateChanged(ProcessTemplate before, ProcessTemplate after) {
        lines.add(
                "template " + before.content().name() + " is " + after.content().name());
    }

    @Override
    public void templateDeleted(ProcessTemplate before) {
        lines.add("no template " + before.content().name());
    }

    @Override
    public void jobActivated(Job before, Job after, Optional<UserId> onBehalfOf) {
        lines.add("activated " + after.number() + of(onBehalfOf));
    }

    @Override
    public void jobClosed(Job before, Job after, Optional<UserId> onBehalfOf) {
        lines.add("closed " + after.number() + of(onBehalfOf));
    }

    @Override
    public void jobDeleted(Job before, Optional<UserId> onBehalfOf) {
        lines.add("deleted " + before.number() + of(onBehalfOf));
    }

    @Override
    public void prospectSwitched(Job before, Job after, Optional<UserId> onBehalfOf) {
        lines.add("prospect " + after.process().prospectEnabled() + of(onBehalfOf));
    }

    @Override
    public void memberAdded(JobId job, HiringTeamMember member, Optional<UserId> onBehalfOf) {
        lines.add("added " + member.userId().value() + of(onBehalfOf));
    }

    @Override
    public void rolesChanged(Job before, Job after, Optional<UserId> onBehalfOf) {
        lines.add("roles of " + after.number() + of(onBehalfOf));
    }

    @Override
    public void membersRemoved(JobId job, List<HiringTeamMember> members, Optional<UserId> onBehalfOf) {
        members.forEach(member -> lines.add("removed " + member.userId().value() + of(onBehalfOf)));
    }

    @Override
    public void userPut(Optional<User> before, User after) {
        lines.add((before.isPresent() ? "rewrote " : "put ") + after.id().value());
    }

    @Override
    public void prospectLanded(Application application) {
        lines.add("landed" + of(application.creditedTo()));
    }

    private static String of(Optional<UserId> onBehalfOf) {
        return onBehalfOf.map(user -> " for " + user.value()).orElse("");
    }
}
