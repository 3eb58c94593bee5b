package dev.prospector.sandbox.control;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.JobPosting;
import dev.prospector.sandbox.state.Store;

/** {@code POST /sandbox/job-postings}: LinkedIn knows a job of a customer's, or a new title of a known one. */
final class JobEndpoint {

    private final Store store;

    JobEndpoint(Store store) {
        this.store = store;
    }

    Reply put(Request request) {
        JobPosting job = checked(request.json(JobPosting.class));
        store.world().jobPostings().put(job);
        store.saveSoon();
        return Reply.json(200, job);
    }

    private JobPosting checked(JobPosting given) {
        String tenant = Required.text(given.tenant(), "tenant");
        store.world().applications().of(tenant).orElseThrow(Unknown::tenant);
        return new JobPosting(
                tenant, Required.text(given.jobPostingId(), "jobPostingId"), Required.text(given.title(), "title"));
    }
}
