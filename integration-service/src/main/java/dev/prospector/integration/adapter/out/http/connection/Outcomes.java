package dev.prospector.integration.adapter.out.http.connection;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.integration.adapter.out.http.linkedin.BatchAnswer;
import dev.prospector.integration.adapter.out.http.linkedin.BatchAnswer.Outcome;
import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.ResourceKey;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;

/**
 * What became of each record of a batch. That the answer succeeded says nothing about each (LinkedIn RSC 0.3), and a record that it does
 * not speak of is no success.
 *
 * @param keys of our own things, by what LinkedIn calls them
 */
record Outcomes<K>(BatchAnswer answer, Map<ResourceKey, K> keys) {
    private static final int NOT_FOUND = 404;

    /** @throws LinkedInDeclined when one was not taken; of several reasons the one that is least likely to pass */
    void demandAll() {
        demand(keys.keySet(), Outcome::succeeded);
    }

    /** The same, but what was not there is well. */
    void demandAllOrAbsent() {
        demand(keys.keySet(), outcome -> outcome.succeeded() || outcome.status() == NOT_FOUND);
    }

    /** Those that were found. @throws LinkedInDeclined when of one it is not known */
    <T> Map<K, T> found(BiFunction<K, JsonNode, T> reading) {
        demandAllOrAbsent();
        var found = new HashMap<K, T>();
        keys.forEach((key, own) -> answer.of(key)
                .flatMap(Outcome::entity)
                .ifPresent(entity -> found.put(own, reading.apply(own, entity))));
        return found;
    }

    private interface Judgement {
        boolean isWell(Outcome outcome);
    }

    private void demand(Collection<ResourceKey> all, Judgement judgement) {
        all.stream()
                .map(answer::of)
                .filter(outcome -> !outcome.map(judgement::isWell).orElse(false))
                .map(Outcomes::reason)
                .max(Comparator.naturalOrder())
                .ifPresent(reason -> {
                    throw new LinkedInDeclined(reason, Duration.ZERO);
                });
    }

    private static Reason reason(Optional<Outcome> outcome) {
        return outcome.flatMap(told -> Kind.of(told.status()))
                .map(Questions::reason)
                .orElse(Reason.LINKEDIN_ERROR);
    }
}
