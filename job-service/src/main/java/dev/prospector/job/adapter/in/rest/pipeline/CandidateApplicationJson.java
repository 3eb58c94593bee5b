package dev.prospector.job.adapter.in.rest.pipeline;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.access.SeenEngagement;
import dev.prospector.job.domain.pipeline.ApplicationId;
import dev.prospector.job.domain.posting.JobOverview;
import dev.prospector.job.domain.posting.JobStatus;
import dev.prospector.kit.http.page.Cursor;
import dev.prospector.kit.http.page.Page;

@Schema(name = "CandidateApplication", description = "A job that the person is in")
record CandidateApplicationJson(
        InJobJson job,

        @Schema(description = "Null for those who are not on the job's team", nullable = true)
        ApplicationDetailsJson application,

        @Schema(
                description =
                        "Whether the person is in this job once more, because candidates were merged who were both in it; told to"
                                + " those who see everybody in the job")
        boolean doubled) {

    /** All that others than the job's team see of it. */
    @Schema(name = "CandidateApplicationJob")
    record InJobJson(
            @Schema(examples = "Data Engineer") String title,

            @Schema(description = "The Job ID", examples = "JOB-1042")
            String jobNumber,

            @Schema(examples = "ACTIVE") JobStatus status) {
        private static InJobJson of(JobOverview job) {
            return new InJobJson(job.details().title(), job.number().toString(), job.status());
        }
    }

    private static CandidateApplicationJson of(SeenEngagement seen) {
        return new CandidateApplicationJson(
                InJobJson.of(seen.job()),
                seen.application().map(ApplicationDetailsJson::of).orElse(null),
                seen.doubled());
    }

    /** @param rows read with one more than the limit */
    static Page<CandidateApplicationJson> page(List<SeenEngagement> rows, int limit) {
        return Page.of(rows, limit, last -> Cursor.encode(last.id().toString())).map(CandidateApplicationJson::of);
    }

    /** The place that {@link #page} wrote into a cursor. */
    static ApplicationId place(String cursor) {
        try {
            return new ApplicationId(UUID.fromString(Cursor.decode(cursor).get(0)));
        } catch (IllegalArgumentException e) {
            throw Cursor.bad();
        }
    }
}
