package dev.prospector.sandbox.linkedin.onboarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Body;
import dev.prospector.sandbox.linkedin.finder.Quota;
import dev.prospector.sandbox.linkedin.protocol.Batch;
import dev.prospector.sandbox.linkedin.protocol.Batch.Outcome;
import dev.prospector.sandbox.linkedin.protocol.Edition;

/** {@code /v2/atsIntegrations/{key}/configurations} and {@code /rest/integrationConfigurations} (section 1.7 of LinkedIn's contract). */
final class ConfigurationsEndpoint {

    private final Partner partner;
    private final ConfigurationAddress address;
    private final Quota daily;

    /** Where a generation of the API has the ids. */
    interface ConfigurationAddress {

        List<ConfigurationId> ids(Request request, Edition edition);

        /** What stands in a body's {@code entities}. */
        ConfigurationId named(Request request, Edition edition, String key);
    }

    private record Entities(Map<String, Entity> entities) {}

    private record Entity(Value configurationValue) {}

    private record Value(String string) {}

    ConfigurationsEndpoint(Partner partner, ConfigurationAddress address, Quota daily) {
        this.partner = partner;
        this.address = address;
        this.daily = daily;
    }

    Reply read(Request request) {
        Application caller = caller(request);
        Batch batch = Batch.empty();
        for (ConfigurationId id : ids(request)) {
            batch.add(id.text(), partner.configured(caller, id).map(value -> new Entity(new Value(value))));
        }
        return Reply.json(200, batch);
    }

    Reply put(Request request) {
        Application caller = caller(request);
        Edition.demandMethod(request, "batch_update");
        Map<ConfigurationId, String> values = values(request);
        return change(request, caller, (who, id) -> partner.configure(who, id, values.get(id)));
    }

    Reply remove(Request request) {
        return change(request, caller(request), partner::removeConfiguration);
    }

    private Reply change(
            Request request, Application caller, BiFunction<Application, ConfigurationId, Outcome> change) {
        Batch batch = Batch.empty();
        ids(request).forEach(id -> batch.add(id.text(), change.apply(caller, id)));
        partner.settle(caller.tenant());
        return Reply.json(200, batch);
    }

    private Application caller(Request request) {
        Application caller = partner.calling(request);
        daily.spend(caller.clientId());
        return caller;
    }

    private List<ConfigurationId> ids(Request request) {
        List<ConfigurationId> ids = address.ids(request, Edition.of(request));
        if (ids.isEmpty()) {
            throw ApiError.badParameter("Query parameter ids is required");
        }
        return ids;
    }

    /** The body speaks of what the query names, and of nothing else. */
    private Map<ConfigurationId, String> values(Request request) {
        Entities body = Body.of(request, Entities.class);
        Edition edition = Edition.of(request);
        Map<ConfigurationId, String> values = new HashMap<>();
        (body.entities() == null ? Map.<String, Entity>of() : body.entities())
                .forEach((key, entity) -> values.put(address.named(request, edition, key), string(entity)));
        if (!values.keySet().equals(Set.copyOf(ids(request)))) {
            throw ApiError.badParameter("The entities are not those that ids names");
        }
        return values;
    }

    private static String string(Entity entity) {
        if (entity == null
                || entity.configurationValue() == null
                || entity.configurationValue().string() == null) {
            throw ApiError.badParameter("An entity has configurationValue.string");
        }
        return entity.configurationValue().string();
    }
}
