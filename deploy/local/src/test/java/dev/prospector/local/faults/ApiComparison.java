package dev.prospector.local.faults;

import static dev.prospector.local.story.Acme.text;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Client;
import dev.prospector.local.story.Pages;

/** The test's ledger against what the API shows: the ledger of exports, the boards, the candidates. */
record ApiComparison(Ledger ledger, Outcome outcome, Scenery scenery, Client admin, Differences differences) {

    void compare() {
        differences.demandSame(
                "exports", requests(ledger.all()), List.copyOf(outcome.exports().keySet()));
        ledger.all().forEach(this::compareExport);
        List<Ledger.Sent> landed = ledger.all().stream().filter(outcome::landed).toList();
        comparePeople(landed);
        compareApplications(landed);
        scenery.boards().forEach(job -> compareBoard(job, landed));
        List<JsonNode> candidates = Pages.all(admin, "/candidates");
        differences.demandSame(
                "candidates",
                landed.stream().map(outcome::candidate).collect(toSet()),
                candidates.stream().map(candidate -> text(candidate, "id")).toList());
    }

    private void compareExport(Ledger.Sent sent) {
        Verdict verdict = outcome.verdict(sent);
        Set<Verdict> right = sent.order().target().right();
        differences.demand(right.contains(verdict), sent + " is " + verdict + ", not one of " + right);
        outcome.of(sent).ifPresent(export -> {
            differences.demand(
                    export.path("applicationId").isTextual() == verdict.landed(),
                    "an application without landing: " + export);
            differences.demand(
                    !verdict.landed() || text(export, "person").equals(sent.person()), "another person: " + export);
        });
    }

    /** One person is one candidate, and two are two. */
    private void comparePeople(List<Ledger.Sent> landed) {
        Map<String, Set<String>> candidates =
                landed.stream().collect(groupingBy(Ledger.Sent::person, mapping(outcome::candidate, toSet())));
        candidates.forEach((person, ids) -> differences.demand(ids.size() == 1, person + " is " + ids));
        Set<String> different = new HashSet<>();
        candidates.values().forEach(different::addAll);
        differences.demand(different.size() >= candidates.size(), "two people are one candidate");
    }

    /** In one job a person has one application, which one of the exports made. */
    private void compareApplications(List<Ledger.Sent> landed) {
        landed.stream()
                .collect(groupingBy(sent -> sent.person() + " in " + sent.jobNumber()))
                .forEach((place, exports) -> {
                    Set<String> applications =
                            exports.stream().map(outcome::application).collect(toSet());
                    differences.demand(applications.size() == 1, place + " has " + applications);
                    long made = exports.stream()
                            .filter(sent -> !outcome.wasThere(sent))
                            .count();
                    differences.demand(made == 1, place + " was made by " + made + " of " + exports);
                });
    }

    private void compareBoard(JsonNode job, List<Ledger.Sent> landed) {
        Set<String> expected = landed.stream()
                .filter(sent -> sent.jobNumber().equals(text(job, "jobNumber")))
                .map(sent -> outcome.application(sent) + " of " + outcome.candidate(sent))
                .collect(toSet());
        differences.demandSame("prospects of " + text(job, "jobNumber"), expected, prospects(job));
    }

    private List<String> prospects(JsonNode job) {
        List<String> prospects = new ArrayList<>();
        String path = "/jobs/" + text(job, "id");
        for (JsonNode stage : admin.get(path + "/board").expect(200).json().path("stages")) {
            if (text(stage, "kind").equals("PROSPECT")) {
                Pages.from(admin, path + "/applications?limit=200&stage=" + text(stage, "id"))
                        .forEach(prospect ->
                                prospects.add(text(prospect, "id") + " of " + text(prospect.path("candidate"), "id")));
            } else {
                differences.demand(stage.path("applications").isEmpty(), "somebody was moved: " + stage);
            }
        }
        return prospects;
    }

    private static Set<String> requests(Collection<Ledger.Sent> sent) {
        return sent.stream().map(Ledger.Sent::requestId).collect(toSet());
    }
}
