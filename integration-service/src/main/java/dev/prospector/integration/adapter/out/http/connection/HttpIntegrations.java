package dev.prospector.integration.adapter.out.http.connection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.BatchAnswer;
import dev.prospector.integration.adapter.out.http.linkedin.Call.Method;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.adapter.out.http.linkedin.Edition;
import dev.prospector.integration.adapter.out.http.linkedin.Parameter;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.Resource;
import dev.prospector.integration.adapter.out.http.linkedin.ResourceKey;
import dev.prospector.integration.application.port.out.connection.IntegrationsAtLinkedIn.Found;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;

/** {@code /v2/atsIntegrations} or {@code /rest/integrations} (LinkedIn RSC 1.6). */
@ApplicationScoped
class HttpIntegrations {
    private static final Parameter FINDER = Parameter.of("q", "request");

    private final Questions questions;

    HttpIntegrations(Questions questions) {
        this.questions = questions;
    }

    List<Found> read(Connection connection, Collection<IntegrationKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var edition = edition();
        var asked = asked(edition, keys);
        var call = edition.batch(Method.GET, List.copyOf(asked.keySet()));
        return questions.ask(Caller.childOf(connection), call, answer -> found(edition, asked, answer));
    }

    private static List<Found> found(Edition edition, Map<ResourceKey, IntegrationKey> asked, byte[] answer) {
        var outcomes = new Outcomes<>(BatchAnswer.read(answer, edition.protocol()), asked);
        return List.copyOf(
                outcomes.found((key, entity) -> IntegrationRecord.read(key, Fields.of(entity, "results." + key.type())))
                        .values());
    }

    List<Found> announced(Connection connection, String requestId) {
        var query = List.of(FINDER, Parameter.of("requestId", requestId));
        return questions.ask(
                Caller.childOf(connection), edition().call(Method.GET, query), answer -> Fields.elements(answer)
                        .map(IntegrationRecord::read)
                        .flatMap(Optional::stream)
                        .toList());
    }

    void name(Connection connection, Map<IntegrationKey, String> names) {
        var edition = edition();
        var asked = asked(edition, names.keySet());
        var call = edition.batch(Method.POST, List.copyOf(asked.keySet()))
                .doing("batch_partial_update")
                .saying(Body.of(Map.of("entities", patches(edition, asked, names))));
        questions
                .ask(
                        Caller.childOf(connection),
                        call,
                        answer -> new Outcomes<>(BatchAnswer.read(answer, edition.protocol()), asked))
                .demandAll();
    }

    private static Map<String, ?> patches(
            Edition edition, Map<ResourceKey, IntegrationKey> asked, Map<IntegrationKey, String> names) {
        return asked.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> edition.protocol().inJson(entry.getKey()),
                        entry -> Body.patch(Map.of("integrationName", names.get(entry.getValue())))));
    }

    private Edition edition() {
        return questions.edition(Resource.INTEGRATIONS);
    }

    private static Map<ResourceKey, IntegrationKey> asked(Edition edition, Collection<IntegrationKey> keys) {
        return keys.stream()
                .distinct()
                .collect(Collectors.toMap(key -> IntegrationRecord.key(edition, key), Function.identity()));
    }
}
