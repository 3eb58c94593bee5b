package dev.prospector.sandbox.linkedin.onboarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Body;
import dev.prospector.sandbox.linkedin.finder.Page;
import dev.prospector.sandbox.linkedin.finder.Query;
import dev.prospector.sandbox.linkedin.finder.Quota;
import dev.prospector.sandbox.linkedin.protocol.Batch;
import dev.prospector.sandbox.linkedin.protocol.Batch.Outcome;
import dev.prospector.sandbox.linkedin.protocol.Edition;
import dev.prospector.sandbox.linkedin.protocol.Patch;

/**
 * {@code /v2/atsIntegrations} and {@code /rest/integrations} (section 1.6 of LinkedIn's contract): read after a push by
 * {@code q=request&requestId=}, else by ids; named by {@code batch_partial_update}. An application sees its own customer's only.
 */
final class AtsIntegrationsEndpoint {

    private static final String NAME = "integrationName";

    private final Onboarding onboarding;
    private final Partner partner;
    private final Quota daily;

    private record Entities(Map<String, Patch> entities) {}

    AtsIntegrationsEndpoint(Onboarding onboarding, Partner partner, Quota daily) {
        this.onboarding = onboarding;
        this.partner = partner;
        this.daily = daily;
    }

    Reply read(Request request) {
        Application caller = caller(request);
        Edition edition = Edition.of(request);
        List<IntegrationKey> ids = ids(request, edition);
        return Reply.json(200, ids.isEmpty() ? byRequest(request, caller, edition) : byIds(ids, caller, edition));
    }

    Reply update(Request request) {
        Application caller = caller(request);
        Edition.demandMethod(request, "batch_partial_update");
        Edition edition = Edition.of(request);
        Map<IntegrationKey, Patch> patches = patches(request, edition);
        List<IntegrationKey> ids = ids(request, edition);
        if (!patches.keySet().equals(Set.copyOf(ids))) {
            throw ApiError.badParameter("The entities are not those that ids names");
        }
        Batch batch = Batch.empty();
        ids.forEach(id -> batch.add(id.text(edition), patched(caller, id, patches.get(id))));
        partner.settle(caller.tenant());
        return Reply.json(200, batch);
    }

    private Outcome patched(Application caller, IntegrationKey id, Patch patch) {
        if (patch.patch() == null
                || patch.patch().set() == null
                || patch.patch().delete() != null) {
            return Outcome.bad("A patch of an integration has $set and nothing else");
        }
        JsonNode name = patch.patch().set().path(NAME);
        if (patch.patch().set().size() != 1 || name.isMissingNode()) {
            return Outcome.unpermitted();
        }
        if (!name.isTextual() || name.textValue().isBlank()) {
            return Outcome.bad(NAME + " is a text");
        }
        return partner.name(caller, id, name.textValue());
    }

    private Application caller(Request request) {
        Application caller = partner.calling(request);
        daily.spend(caller.clientId());
        return caller;
    }

    private Page<IntegrationView> byRequest(Request request, Application caller, Edition edition) {
        Query query = Query.of(request, "request");
        return Page.askedOrFirst(
                query,
                onboarding.changed(caller.tenant(), query.required("requestId")).stream()
                        .map(integration -> IntegrationView.of(integration, edition))
                        .toList());
    }

    private Batch byIds(List<IntegrationKey> ids, Application caller, Edition edition) {
        Batch batch = Batch.empty();
        ids.forEach(id -> batch.add(
                id.text(edition),
                onboarding
                        .integrations()
                        .find(caller.tenant(), id.text())
                        .map(integration -> IntegrationView.of(integration, edition))));
        return batch;
    }

    private static Map<IntegrationKey, Patch> patches(Request request, Edition edition) {
        Entities body = Body.of(request, Entities.class);
        Map<IntegrationKey, Patch> patches = new HashMap<>();
        (body.entities() == null ? Map.<String, Patch>of() : body.entities())
                .forEach((key, patch) -> patches.put(
                        IntegrationKey.of(edition.protocol().parts(key), edition),
                        patch == null ? new Patch(null) : patch));
        return patches;
    }

    private static List<IntegrationKey> ids(Request request, Edition edition) {
        return edition.ids(request).stream()
                .map(parts -> IntegrationKey.of(parts, edition))
                .toList();
    }
}
