package dev.prospector.job.application.service;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.pipeline.ApplicationNotices;
import dev.prospector.job.application.port.out.pipeline.ApplicationTrail;
import dev.prospector.job.application.port.out.pipeline.Applications;
import dev.prospector.job.domain.person.Person;
import dev.prospector.job.domain.pipeline.Application;
import dev.prospector.job.domain.pipeline.ApplicationAdded;
import dev.prospector.job.domain.pipeline.ApplicationChanged;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.user.UserId;

/** The only way in which services write applications: so none changes without a notice. */
@ApplicationScoped
class KeptApplications {
    private final Applications applications;
    private final ApplicationNotices notices;
    private final ApplicationTrail trail;

    KeptApplications(Applications applications, ApplicationNotices notices, ApplicationTrail trail) {
        this.applications = applications;
        this.notices = notices;
        this.trail = trail;
    }

    /** @return the application that is there afterwards: another one where the person is in the job already, under whichever id */
    ApplicationId addIfAbsent(ApplicationAdded added, Person person) {
        return applications.inJob(added.application().jobId(), person.ids()).orElseGet(() -> addIfAbsent(added));
    }

    private ApplicationId addIfAbsent(ApplicationAdded added) {
        var there = applications.addIfAbsent(added);
        if (there.equals(added.application().id())) {
            notices.changed(added.application());
        }
        return there;
    }

    void save(ApplicationChanged change, Optional<UserId> onBehalfOf) {
        if (change.isNews()) {
            applications.save(change);
            notices.changed(change.after());
            trail.changed(change, onBehalfOf);
        }
    }

    void remove(Application application, Optional<UserId> onBehalfOf) {
        applications.remove(application);
        notices.deleted(application);
        trail.deleted(application, onBehalfOf);
    }
}
