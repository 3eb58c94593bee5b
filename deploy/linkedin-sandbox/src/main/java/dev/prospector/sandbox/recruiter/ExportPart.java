package dev.prospector.sandbox.recruiter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.linkedin.Export;
import dev.prospector.sandbox.linkedin.JobPosting;
import dev.prospector.sandbox.linkedin.Journal;
import dev.prospector.sandbox.state.World;

/** A job is found by its title or Job ID, and the member exported to it. */
final class ExportPart {

    private static final String UNKNOWN =
            "<p>LinkedIn knows no such job of this customer. It may still be one of the ATS:</p>";

    private final World world;
    private final Journal journal;

    ExportPart(World world, Journal journal) {
        this.world = world;
        this.journal = journal;
    }

    String of(Choice choice) {
        return "<section aria-labelledby=\"export\"><h3 id=\"export\">Export to a job</h3>"
                + Fields.find(
                        "Find job", choice.hidden(), Fields.text("job", "job", "Job title or Job ID", choice.job()))
                + (choice.job() == null ? "" : jobs(choice))
                + exports(choice)
                + "</section>";
    }

    private String jobs(Choice choice) {
        List<JobPosting> found = known(choice.tenant())
                .filter(job -> job.has(choice.job()))
                .sorted(Comparator.comparing(JobPosting::jobPostingId))
                .toList();
        return found.isEmpty()
                ? UNKNOWN + button(choice, new JobPosting(choice.tenant(), choice.job(), null))
                : found.stream().map(job -> button(choice, job)).collect(Collectors.joining());
    }

    /** Those LinkedIn was told of, and those to which somebody was exported. */
    private Stream<JobPosting> known(String tenant) {
        Map<String, JobPosting> byJobId = exported(tenant)
                .map(export -> new JobPosting(tenant, export.jobPostingId(), null))
                .collect(Collectors.toMap(JobPosting::jobPostingId, Function.identity(), (one, same) -> one));
        world.jobPostings().of(tenant).forEach(job -> byJobId.put(job.jobPostingId(), job));
        return byJobId.values().stream();
    }

    private static String button(Choice choice, JobPosting job) {
        String title = job.title() == null ? "" : ": " + job.title();
        return Fields.act(
                "exports",
                "Export to " + job.jobPostingId() + title,
                choice.hidden(),
                Fields.hidden("jobPostingId", job.jobPostingId()));
    }

    private String exports(Choice choice) {
        String rows = exported(choice.tenant())
                .filter(export -> export.member().equals(choice.member()))
                .sorted(Comparator.comparing(Export::exportedAt))
                .map(this::row)
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "<table><tr><th scope=\"col\">Exported to</th><th scope=\"col\">At</th>"
                        + "<th scope=\"col\">The customer's system said</th></tr>" + rows + "</table>";
    }

    private String row(Export export) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(Html.text(export.jobPostingId()), Names.of(export.exportedAt()), said(export));
    }

    private String said(Export export) {
        return journal.entries().stream()
                .filter(entry -> entry.kind() == Journal.Kind.PUSHED
                        && export.requestId().equals(entry.requestId()))
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.status() != 0)
                .map(entry -> Integer.toString(entry.status()))
                .orElse("nothing");
    }

    private Stream<Export> exported(String tenant) {
        return world.exports().all().stream().filter(export -> export.tenant().equals(tenant));
    }
}
