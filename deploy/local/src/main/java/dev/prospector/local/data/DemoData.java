package dev.prospector.local.data;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.prospector.local.LaunchFailed;
import dev.prospector.local.Progress;
import dev.prospector.local.Sandbox;
import dev.prospector.local.Steps;

/**
 * {@code deploy/local/demo --data}: many jobs, candidates and applications in acme, made through the public API by its users, as fast as
 * the gateway lets them. What is there already is left as it is; what is missing is made.
 */
public final class DemoData {

    private static final String TEMPLATE = "Demo data, with approval";
    private static final List<Map<String, String>> STAGES = List.of(
            stage("Prospect", "PROSPECT"),
            stage("Application", "APPLICATION"),
            stage("Phone screen", "SCREEN"),
            stage("Interview on site", "INTERVIEW"),
            stage("References", "CUSTOM"),
            stage("Offer", "OFFER"));

    private final Crew crew;
    private final Progress progress;
    private final Score score;
    private final Steps steps = new Steps();

    /** @param api with the prefix {@code /api/v1} */
    public DemoData(URI api, Sandbox sandbox, Progress progress) {
        crew = Crew.of(api, sandbox);
        this.progress = progress;
        score = new Score(progress);
    }

    /** @throws LaunchFailed with the answer's body, as soon as one is not what is needed; another run goes on from there */
    public void fill() {
        Census before = Census.of(crew.admin());
        progress.say("there already: " + before.jobs().size() + " of " + Opening.MOST + " jobs");
        Entries entries = new Entries(
                Stream.concat(Stream.of("admin", Crew.MANAGER), Crew.RECRUITERS.stream())
                        .map(crew::as)
                        .toList(),
                score);
        JobFilling filling = new JobFilling(crew, entries, score, template());
        steps.together(Opening.all().stream()
                .map(opening -> (Runnable) () -> filling.fill(opening, before.job(opening)))
                .toList());
        progress.say("made: " + score);
        Census.of(crew.admin()).lines().forEach(line -> progress.say("read back: " + line));
    }

    private String template() {
        return new Listing(crew.admin(), "/process-templates?limit=200")
                .all().stream()
                        .filter(template -> template.path("name").asText().equals(TEMPLATE))
                        .map(template -> template.path("id").asText())
                        .findFirst()
                        .orElseGet(this::newTemplate);
    }

    private String newTemplate() {
        Map<String, Object> template = Map.of(
                "name",
                TEMPLATE,
                "stages",
                STAGES,
                "prospectEnabled",
                true,
                "hidesOthersFeedback",
                true,
                "approvers",
                List.of(Crew.MANAGER));
        return crew.admin().post("/process-templates", template).expect(201).text("id");
    }

    private static Map<String, String> stage(String name, String kind) {
        return Map.of("name", name, "kind", kind);
    }
}
