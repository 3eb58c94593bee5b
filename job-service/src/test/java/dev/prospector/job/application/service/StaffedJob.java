package dev.prospector.job.application.service;

import static dev.prospector.job.Samples.RECRUITER;
import static dev.prospector.job.Samples.caller;
import static dev.prospector.job.Samples.member;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.posting.Job;
import dev.prospector.job.domain.team.TeamRole;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.TenantRole;

/** An active job without Prospect, with a member of each role on its team and somebody in it. */
class StaffedJob {
    static final Caller INTERVIEWER = caller("interviewer", TenantRole.INTERVIEWER);

    /** The recruiter's delegate. */
    static final Caller DEPUTY = caller("deputy", TenantRole.INTERVIEWER);

    final Fakes fakes = new Fakes();
    final Job job = Samples.draft()
            .activated()
            .withProspect(false)
            .joinedBy(member("manager", TeamRole.HIRING_MANAGER))
            .joinedBy(member("interviewer", TeamRole.INTERVIEWER))
            .joinedBy(Samples.delegate("deputy", "recruiter"));
    final ApplicationId application;

    StaffedJob() {
        fakes.jobs.save(job);
        application = fakes.applicants
                .add(RECRUITER, job.id(), Samples.somebody())
                .application()
                .id();
    }
}
