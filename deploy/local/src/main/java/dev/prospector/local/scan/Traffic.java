package dev.prospector.local.scan;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
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
        JsonNode journal = Http.send("GET", sandbox.address().resolve("/__admin/requests?limit=500"), null, null)
                .expect(200)
                .json();
        for (JsonNode served : journal.path("requests")) {
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

    private static String client(JsonNode served) {
        JsonNode form = served.path("request").path("formParams");
        JsonNode name = form.has("client_id") ? form.path("client_id") : form.path("username");
        return name.path("values").path(0).asText("a service");
    }

    private static String answer(JsonNode served) {
        byte[] body = Base64.getDecoder()
                .decode(served.path("responseDefinition").path("base64Body").asText());
        return new String(body, StandardCharsets.UTF_8);
    }
}
