package dev.prospector.local.scan;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.local.Http;
import dev.prospector.local.Sandbox;

/** What went over the sandbox's wire in the last minutes. */
record Traffic(Sandbox sandbox) {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    /** The newest token that each of our services was given, and that LinkedIn gave: what for, and the token. */
    Map<String, String> tokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (JsonNode served : journal()) {
            String asked = served.path("request").path("url").asText();
            if (asked.endsWith("/idp/token") || asked.endsWith("/accessToken")) {
                Matcher token = TOKEN.matcher(answer(served));
                if (token.find()) {
                    tokens.putIfAbsent("a token of " + asked + " for " + client(served), token.group(1));
                }
            }
        }
        return tokens;
    }

    /** With which somebody proved at LinkedIn that it was them who had asked (PKCE). */
    Set<String> verifiers() {
        Set<String> verifiers = new LinkedHashSet<>();
        for (JsonNode served : journal()) {
            String verifier = field(served, "code_verifier");
            if (!verifier.isEmpty()) {
                verifiers.add(verifier);
            }
        }
        return verifiers;
    }

    private JsonNode journal() {
        return Http.send("GET", sandbox.address().resolve("/__admin/requests?limit=500"), null, null)
                .expect(200)
                .json()
                .path("requests");
    }

    private static String client(JsonNode served) {
        return field(served, "grant_type") + " " + field(served, "client_id") + field(served, "username");
    }

    private static String field(JsonNode served, String name) {
        return served.path("request")
                .path("formParams")
                .path(name)
                .path("values")
                .path(0)
                .asText();
    }

    private static String answer(JsonNode served) {
        byte[] body = Base64.getDecoder()
                .decode(served.path("responseDefinition").path("base64Body").asText());
        return new String(body, StandardCharsets.UTF_8);
    }
}
