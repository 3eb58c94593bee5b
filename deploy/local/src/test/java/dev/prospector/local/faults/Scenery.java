package dev.prospector.local.faults;

import static dev.prospector.local.story.Acme.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.story.Acme;

/** Jobs that take prospects, jobs that do not for each reason there is, and tenants for which nothing can be exported. */
public final class Scenery {

    private static final String ACME = "acme";
    private static final String RECRUITER = "urn:li:person:recruiter01";
    private static final String OTHER_RECRUITER = "urn:li:person:recruiter201";
    private static final String MANAGER = "urn:li:person:manager01";
    private static final String STRANGER = "urn:li:person:nobody-we-know";
    private static final String NOBODY_NAMED = null;
    private static final int ACTIVE = 12;

    private final Acme acme;
    private final Customers customers;
    private final List<JsonNode> active = new ArrayList<>();
    private final JsonNode closing;
    private final JsonNode vanishing;
    private final List<Target> refusing;
    private boolean changed;

    public Scenery(Acme acme, Customers customers) {
        this.acme = acme;
        this.customers = customers;
        for (int i = 0; i < ACTIVE; i++) {
            active.add(acme.activeJob());
        }
        closing = acme.activeJob();
        vanishing = acme.activeJob();
        refusing = refusing();
    }

    /** Jobs whose boards hold whoever landed there. */
    public List<JsonNode> boards() {
        return Stream.concat(active.stream(), Stream.of(closing)).toList();
    }

    /** Here people land. */
    public List<Target> taking() {
        return active.stream()
                .flatMap(job -> Stream.of(
                        Target.of(ACME, number(job), RECRUITER, Verdict.LANDED),
                        Target.of(ACME, number(job), MANAGER, Verdict.LANDED),
                        Target.of(ACME, number(job), NOBODY_NAMED, Verdict.LANDED_UNCREDITED)))
                .toList();
    }

    /** Here they do not. */
    public List<Target> refusals() {
        return refusing;
    }

    /** Here they land or not, by whether {@link #change} comes first; after it they do not. */
    public List<Target> changing() {
        Verdict notActive = Verdict.refused("JOB_NOT_ACTIVE");
        Verdict unknown = Verdict.refused("JOB_UNKNOWN");
        return changed
                ? List.of(
                        Target.of(ACME, number(closing), RECRUITER, notActive),
                        Target.of(ACME, number(vanishing), RECRUITER, unknown))
                : List.of(
                        Target.of(ACME, number(closing), RECRUITER, Verdict.LANDED, notActive),
                        Target.of(
                                ACME,
                                number(vanishing),
                                RECRUITER,
                                Verdict.LANDED,
                                unknown,
                                Verdict.refused("JOB_DELETED")));
    }

    /** One job is closed and another deleted, with what is on its way to them. */
    public void change() {
        close(closing);
        delete(vanishing);
        changed = true;
    }

    /** Whether applications in it are there still: those in the deleted job went with it. */
    public boolean keeps(String jobNumber) {
        return !changed || !jobNumber.equals(number(vanishing));
    }

    private List<Target> refusing() {
        JsonNode off = acme.activeJob();
        acme.recruiter()
                .put(path(off) + "/process/prospect", Map.of("enabled", false))
                .expect(200);
        JsonNode closed = acme.activeJob();
        close(closed);
        JsonNode deleted = acme.activeJob();
        delete(deleted);
        String open = number(active.get(0));
        return List.of(
                refusing("JOB_NOT_ACTIVE", number(acme.draft()), RECRUITER),
                refusing("JOB_NOT_ACTIVE", number(closed), RECRUITER),
                refusing("JOB_UNKNOWN", number(deleted), RECRUITER),
                refusing("JOB_UNKNOWN", "JOB-999999999", RECRUITER),
                refusing("PROSPECT_STAGE_OFF", number(off), NOBODY_NAMED),
                refusing("EXPORTER_NOT_ON_HIRING_TEAM", open, OTHER_RECRUITER),
                refusing("EXPORTER_NOT_LINKED", open, STRANGER),
                Target.of(customers.withoutAccess(), open, NOBODY_NAMED, Verdict.refused("NO_COMPANY_ACCESS")),
                Target.of(customers.ofAnotherCompany(), open, NOBODY_NAMED, Verdict.refused("TENANT_MISMATCH")));
    }

    private static Target refusing(String reason, String jobNumber, String exportedBy) {
        return Target.of(ACME, jobNumber, exportedBy, Verdict.refused(reason));
    }

    private void close(JsonNode job) {
        acme.recruiter()
                .post(path(job) + "/closure", Map.of("reason", "CANCELLED"))
                .expect(200);
    }

    private void delete(JsonNode job) {
        acme.recruiter().delete(path(job)).expect(204);
    }

    private static String path(JsonNode job) {
        return "/jobs/" + text(job, "id");
    }

    private static String number(JsonNode job) {
        return text(job, "jobNumber");
    }
}
