package dev.prospector.integration.adapter.out.http.connection;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.integration.adapter.out.http.linkedin.BatchAnswer;
import dev.prospector.integration.adapter.out.http.linkedin.Call;
import dev.prospector.integration.adapter.out.http.linkedin.Call.Method;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.Resource;
import dev.prospector.integration.adapter.out.http.linkedin.ResourceKey;
import dev.prospector.integration.domain.connection.ConfigurationKey;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.connection.IntegrationKey;

/** What an integration is configured with (LinkedIn RSC 1.7). */
@ApplicationScoped
class HttpConfigurations {
    private static final String VALUE = "configurationValue";
    private static final String TEXT = "string";

    private final Questions questions;

    HttpConfigurations(Questions questions) {
        this.questions = questions;
    }

    Map<ConfigurationKey, String> read(Connection connection, IntegrationKey integration) {
        var names = Arrays.stream(ConfigurationKey.values())
                .filter(name -> name.type() == integration.type())
                .toList();
        if (names.isEmpty()) {
            return Map.of();
        }
        var place = place(integration);
        var keys = place.keys(names);
        var call = place.call(Method.GET, keys.keySet());
        return ask(connection, place, call, keys, outcomes -> outcomes.found(HttpConfigurations::value));
    }

    void put(Connection connection, IntegrationKey integration, Map<ConfigurationKey, String> values) {
        change(
                connection,
                integration,
                values.keySet(),
                (place, keys) -> place.call(Method.PUT, keys.keySet())
                        .doing("batch_update")
                        .saying(Body.of(Map.of("entities", entities(place, keys, values)))),
                Outcomes::demandAll);
    }

    void delete(Connection connection, IntegrationKey integration, Set<ConfigurationKey> names) {
        change(
                connection,
                integration,
                names,
                (place, keys) -> place.call(Method.DELETE, keys.keySet()),
                Outcomes::demandAllOrAbsent);
    }

    private interface Change {
        Call of(ConfigurationPlace place, Map<ResourceKey, ConfigurationKey> keys);
    }

    private interface Demand {
        void on(Outcomes<ConfigurationKey> outcomes);
    }

    private void change(
            Connection connection,
            IntegrationKey integration,
            Collection<ConfigurationKey> names,
            Change change,
            Demand demand) {
        if (names.isEmpty()) {
            return;
        }
        var place = place(integration);
        var keys = place.keys(names);
        ask(connection, place, change.of(place, keys), keys, outcomes -> {
            demand.on(outcomes);
            return null;
        });
    }

    private <T> T ask(
            Connection connection,
            ConfigurationPlace place,
            Call call,
            Map<ResourceKey, ConfigurationKey> keys,
            Function<Outcomes<ConfigurationKey>, T> use) {
        var protocol = place.edition().protocol();
        return questions.ask(
                Caller.childOf(connection),
                call,
                answer -> use.apply(new Outcomes<>(BatchAnswer.read(answer, protocol), keys)));
    }

    private static Map<String, ?> entities(
            ConfigurationPlace place, Map<ResourceKey, ConfigurationKey> keys, Map<ConfigurationKey, String> values) {
        return keys.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> place.edition().protocol().inJson(entry.getKey()),
                        entry -> Map.of(VALUE, Map.of(TEXT, values.get(entry.getValue())))));
    }

    private static String value(ConfigurationKey name, JsonNode entity) {
        return Fields.of(entity, "results." + name).object(VALUE).requiredText(TEXT);
    }

    private ConfigurationPlace place(IntegrationKey integration) {
        return new ConfigurationPlace(questions.edition(Resource.INTEGRATION_CONFIGURATIONS), integration);
    }
}
