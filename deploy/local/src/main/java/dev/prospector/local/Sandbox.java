package dev.prospector.local;

import java.net.URI;
import java.util.Map;

/** The LinkedIn sandbox from outside: what LinkedIn's people do there, and the development identity provider. */
record Sandbox(URI address) {

    String userToken(String username) {
        return token("grant_type=password&username=" + username);
    }

    String serviceToken(String clientId) {
        return token("grant_type=client_credentials&client_id=" + clientId + "&client_secret=development");
    }

    Answer tenant(String tenant) {
        return call("GET", "/sandbox/tenants/" + tenant, null).expect(200);
    }

    void callBack(String tenant, String url) {
        call("PUT", "/sandbox/tenants/" + tenant + "/callback", Map.of("callbackUrl", url))
                .expect(200);
    }

    /** A new LinkedIn member. */
    String member(Map<String, String> profile) {
        return call("POST", "/sandbox/members", profile).expect(200).text("person");
    }

    /** The recruiter presses Export in LinkedIn. */
    Answer export(String tenant, String member, String jobNumber, String exportedBy) {
        Map<String, String> order =
                Map.of("tenant", tenant, "member", member, "jobPostingId", jobNumber, "exportedBy", exportedBy);
        return call("POST", "/sandbox/exports", order).expect(200);
    }

    /** LinkedIn sends the same notice again. */
    Answer pushAgain(String requestId) {
        return call("POST", "/sandbox/exports/" + requestId + "/push", null).expect(200);
    }

    private String token(String form) {
        return Http.postForm(address.resolve("/idp/token"), form).expect(200).text("access_token");
    }

    private Answer call(String method, String path, Object body) {
        return Http.send(method, address.resolve(path), null, body);
    }
}
