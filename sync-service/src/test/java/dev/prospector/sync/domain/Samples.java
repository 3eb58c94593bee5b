package dev.prospector.sync.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What tests know of one export; the same person and job as in the golden samples. */
public final class Samples {

    /** So far in the future that the worker of an application under test, which lives in the present, finds nothing due. */
    public static final Instant NOW = Instant.parse("2100-01-02T00:00:00Z");

    public static final String EXPORTER_PERSON = "urn:li:person:recruiter01";
    public static final ExportFacts FACTS = new ExportFacts("JOB-1042", EXPORTER_PERSON, NOW, "urn:li:person:pQ7x2");
    public static final ExportFacts JOBLESS_FACTS = new ExportFacts(null, EXPORTER_PERSON, NOW, "urn:li:person:pQ7x2");
    public static final ExportFacts NAMELESS_FACTS = new ExportFacts("JOB-1042", null, NOW, "urn:li:person:pQ7x2");
    public static final SealedProfile SEALED = new SealedProfile(new byte[] {1, 2, 3});
    public static final Profile PROFILE = new Profile(
            "Lena",
            "Okafor",
            "Data Engineer at Nordwind AG",
            "Hamburg, Germany",
            "Nordwind AG",
            "https://www.linkedin.com/in/sample",
            List.of("lena.okafor@example.org"),
            List.of("+49 40 1234567"));
    public static final Decision ACCEPTED = new Decision.Accepted("01970000-0000-7000-8000-000000000001");
    public static final FoundPerson PERSON = new FoundPerson("01970000-0000-7000-8000-000000000002", true);
    public static final Landing LANDING = new Landing("01970000-0000-7000-8000-000000000003", false);

    private Samples() {}

    /** An export as far as the given state, one of those that a step leads to. */
    public static Export exportIn(ExportState state) {
        Export export = Export.received("r-1", NOW);
        stepsTo(state).forEach(step -> take(step, export));
        return export;
    }

    /** The states on the way, that one included. */
    public static List<ExportState> stepsTo(ExportState state) {
        return Stream.of(ExportState.FACTS, ExportState.ACCEPTED, ExportState.PERSON, ExportState.LANDED)
                .filter(step -> step.compareTo(state) <= 0)
                .toList();
    }

    /** The step that leads to that state. */
    public static void take(ExportState to, Export export) {
        switch (to) {
            case FACTS -> export.learn(2, FACTS, SEALED, NOW);
            case ACCEPTED -> export.judge("recruiter", ACCEPTED, NOW);
            case PERSON -> export.found(PERSON, NOW);
            case LANDED -> export.land(LANDING, NOW);
            default -> throw new IllegalArgumentException("no step leads to " + to);
        }
    }
}
