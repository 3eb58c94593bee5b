package dev.prospector.sandbox.linkedin.onboarding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.Page;
import dev.prospector.sandbox.linkedin.finder.Query;
import dev.prospector.sandbox.linkedin.finder.Quota;

/**
 * {@code GET /v2/atsIntegrations}, after a push by {@code q=request&requestId=}, else by {@code ids[0].integrationContext=} and so on
 * (section 1.6 of LinkedIn's contract). An application sees its own customer's integrations only.
 */
final class AtsIntegrationsEndpoint {

    private static final Pattern ID = Pattern.compile("ids\\[(\\d{1,4})]\\.(\\w+)");

    private final Onboarding onboarding;
    private final Function<Request, Application> callers;
    private final Quota daily;

    AtsIntegrationsEndpoint(Onboarding onboarding, Function<Request, Application> callers, Quota daily) {
        this.onboarding = onboarding;
        this.callers = callers;
        this.daily = daily;
    }

    Reply read(Request request) {
        Application caller = callers.apply(request);
        daily.spend(caller.clientId());
        Map<Integer, Map<String, String>> ids = ids(request);
        return Reply.json(200, ids.isEmpty() ? byRequest(request, caller) : byIds(ids, caller));
    }

    private Page<IntegrationView> byRequest(Request request, Application caller) {
        Query query = Query.of(request, "request");
        return Page.askedOrFirst(
                query,
                onboarding.changed(caller.tenant(), query.required("requestId")).stream()
                        .map(IntegrationView::of)
                        .toList());
    }

    private IntegrationBatch byIds(Map<Integer, Map<String, String>> ids, Application caller) {
        List<IntegrationKey> keys =
                ids.values().stream().map(IntegrationKey::of).toList();
        IntegrationBatch batch = IntegrationBatch.empty();
        keys.forEach(key -> batch.add(
                key, onboarding.integrations().find(caller.tenant(), key.text()).map(IntegrationView::of)));
        return batch;
    }

    private static Map<Integer, Map<String, String>> ids(Request request) {
        Map<Integer, Map<String, String>> ids = new TreeMap<>();
        request.query().values().forEach((name, value) -> {
            Matcher id = ID.matcher(name);
            if (id.matches()) {
                ids.computeIfAbsent(Integer.valueOf(id.group(1)), number -> new TreeMap<>())
                        .put(id.group(2), value);
            }
        });
        return ids;
    }
}
