package dev.prospector.job.application.service;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.application.port.out.posting.JobListing;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.access.JobRights;
import dev.prospector.job.domain.access.SeenJob;
import dev.prospector.job.domain.posting.JobId;
import dev.prospector.job.domain.posting.JobNotFound;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;

/** Who exports comes from LinkedIn without a token of ours: their tenant roles are those of the directory. */
@ApplicationScoped
class Exporters {
    private final Users users;
    private final JobListing listing;

    Exporters(Users users, JobListing listing) {
        this.users = users;
        this.listing = listing;
    }

    /** @param job one that is held, so that it is there */
    JobRights rights(UserId exporter, JobId job) {
        var roles = users.find(List.of(exporter)).stream()
                .findFirst()
                .map(User::heldRoles)
                .orElse(Set.of());
        return listing.find(new Caller(exporter, roles), job)
                .map(SeenJob::rights)
                .orElseThrow(() -> new JobNotFound(job));
    }
}
