package dev.prospector.local.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Answer;
import dev.prospector.local.Http;
import dev.prospector.local.Sandbox;

/** What LinkedIn holds of a tenant, asked with the tenant's own credentials, or with our parent application's. */
record AtLinkedIn(Sandbox sandbox, String tenant) {

    private static final String KEY = "integrationContext=%s&integrationType=%s&tenantType=RECRUITER&dataProvider=ATS";

    /** The values by key; those that are not set are missing. */
    JsonNode configurations(String type) {
        String key = KEY.formatted(tenantView().text("organization"), type);
        return get(
                        "/v2/atsIntegrations/" + key
                                + "/configurations?ids=CALLBACK_URL&ids=JOB_POSTING_VIEWERS&ids=APPLICATION_VIEWERS",
                        token(tenantView()))
                .path("results");
    }

    /** As Recruiter's admin reads it. */
    String name(String context, String type) {
        String ids = KEY.formatted(context, type).replaceAll("(^|&)", "$1ids%5B0%5D.");
        return get("/v2/atsIntegrations?" + ids, token(tenantView()))
                .path("results")
                .path(KEY.formatted(context, type))
                .path("integrationName")
                .asText();
    }

    /** The tenant's application as the provisioning API shows it. */
    JsonNode application() {
        return get(
                        "/v2/provisionedApplications?q=credentialsByUniqueForeignId&uniqueForeignId=" + tenant,
                        token(sandbox.parentApplication()))
                .path("elements")
                .path(0);
    }

    String clientId() {
        return tenantView().text("clientId");
    }

    /** What was called for the tenant, oldest first. */
    List<JsonNode> calls(String pathBegin) {
        return StreamSupport.stream(sandbox.journal(tenant).json().path("items").spliterator(), false)
                .filter(entry -> entry.path("kind").asText().equals("CALLED"))
                .filter(entry -> entry.path("path").asText().startsWith(pathBegin))
                .toList();
    }

    private Answer tenantView() {
        return sandbox.tenant(tenant);
    }

    private String token(Answer credentials) {
        String form = "grant_type=client_credentials&client_id=" + credentials.text("clientId") + "&client_secret="
                + URLEncoder.encode(credentials.text("clientSecret"), UTF_8);
        return Http.postForm(sandbox.address().resolve("/oauth/v2/accessToken"), form)
                .expect(200)
                .text("access_token");
    }

    private JsonNode get(String address, String token) {
        return Http.send("GET", URI.create(sandbox.address() + address), token, null)
                .expect(200)
                .json();
    }
}
