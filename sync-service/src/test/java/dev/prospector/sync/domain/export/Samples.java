package dev.prospector.sync.domain.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

import dev.prospector.sync.domain.Profile;
import dev.prospector.sync.domain.RetryPolicy;

/** What tests know of one export; the same person and job as in the golden samples. */
public final class Samples {

    /**
     * So far in the future that the worker of an application under test, which lives in the present, finds nothing
     * due.
     */
    public static final Instant NOW = Instant.parse("2100-01-02T00:00:00Z");

    public static final Instant LATER = NOW.plusSeconds(60);
    public static final String EXPORTER_PERSON = "urn:li:person:recruiter01";
    public static final ExportFacts FACTS = new ExportFacts("JOB-1042", EXPORTER_PERSON, NOW, "urn:li:person:pQ7x2");
    public static final ExportFacts JOBLESS_FACTS = new ExportFacts(null, EXPORTER_PERSON, NOW, "urn:li:person:pQ7x2");
    public static final ExportFacts NAMELESS_FACTS = new ExportFacts("JOB-1042", null, NOW, "urn:li:person:pQ7x2");
    public static final SealedProfile SEALED = new SealedProfile(new byte[] {1, 2, 3});
    public static final Profile PROFILE = new Profile(new Profile.Details(
            "Lena",
            "Okafor",
            "Data Engineer at Nordwind AG",
            "Hamburg, Germany",
            "Nordwind AG",
            "https://www.linkedin.com/in/sample",
            List.of("lena.okafor@example.org"),
            List.of("+49 40 1234567")));
    public static final Decision ACCEPTED = new Decision.Accepted("01970000-0000-7000-8000-000000000001");
    public static final FoundPerson PERSON = new FoundPerson("01970000-0000-7000-8000-000000000002", true);
    public static final Landing LANDING = new Landing("01970000-0000-7000-8000-000000000003", false);

    public static final Decision REFUSED = new Decision.Refused(ExportReason.JOB_NOT_ACTIVE);
    public static final Placement JOB_DELETED = new Placement.JobDeleted();

    private Samples() {}

    /** As configured for production, with the given luck. */
    public static RetryPolicy retries(RandomGenerator random) {
        return new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofHours(72), random);
    }

    /** An export on the straight way, as far as that state. */
    public static Export exportIn(ExportState state) {
        return switch (state) {
            case RECEIVED -> Situation.NOTICED.export();
            case FACTS -> Situation.TOLD.export();
            case ACCEPTED -> Situation.TAKEN.export();
            case PERSON -> Situation.FOUND.export();
            case LANDED -> Situation.LANDED.export();
            case REFUSED, PARKED -> throw new IllegalArgumentException("not on the straight way: " + state);
        };
    }
}
