package dev.prospector.gateway.explanations;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.prospector.gateway.parts.Unavailable;
import dev.prospector.gateway.routing.Service;

/** What the services found, in the order in which it is told. */
record Findings(List<CheckPart> parts) {
    /**
     * Leaves it to one service who may ask at all. While that one is away, what only those may know is not told either.
     *
     * @param confidential what would tell it
     * @throws dev.prospector.gateway.parts.PartRefused when the service refuses
     */
    Findings decidedBy(Service decider, Predicate<CheckPart> confidential) {
        of(decider).forEach(CheckPart::demandAccepted);
        if (of(decider).noneMatch(CheckPart::isMissing)) {
            return this;
        }
        return new Findings(parts.stream()
                .map(part -> confidential.test(part) ? part.withheld() : part)
                .toList());
    }

    Findings about(Feature feature) {
        return new Findings(
                parts.stream().filter(part -> part.feature() == feature).toList());
    }

    List<FeatureCheck> checks() {
        return parts.stream()
                .filter(part -> !part.isMissing())
                .flatMap(part -> part.checks().stream())
                .toList();
    }

    /** Whether everything holds; null as long as somebody who knows says nothing: never a false yes. */
    Boolean hold() {
        return parts.stream().anyMatch(CheckPart::isMissing)
                ? null
                : checks().stream().allMatch(FeatureCheck::holds);
    }

    /** Each service once for each reason. */
    List<Unavailable> unavailable() {
        return parts.stream()
                .filter(CheckPart::isMissing)
                .map(part -> new Unavailable(part.service().title(), part.whyMissing()))
                .distinct()
                .toList();
    }

    private Stream<CheckPart> of(Service service) {
        return parts.stream().filter(part -> part.service() == service);
    }
}
