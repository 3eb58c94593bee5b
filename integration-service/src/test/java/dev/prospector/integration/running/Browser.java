package dev.prospector.integration.running;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import dev.prospector.testbed.TestTokens;

/** A user's browser on the tenant's settings page, on its way to LinkedIn and back. */
public record Browser(String tenant, String user, String role) {
    public static final String PAGE = "https://ats.example/settings";
    public static final String MINE = "/me/linkedin";

    public static Browser of(ConnectedTenant tenant, String user) {
        return new Browser(tenant.name(), user, "recruiter");
    }

    /** Its users may link themselves, and come back to {@link #PAGE}. */
    public static ConnectedTenant freshTenant() {
        var tenant = ConnectedTenant.fresh();
        opens(tenant.name());
        return tenant;
    }

    /** The same for a tenant that is there. */
    public static void opens(String tenant) {
        new Admin(tenant).isEntitled(true).chooses("*", """
                {"syncedJobs":"PRIVATE","recruiterVisibility":"EVERYONE","instanceName":"Acme",
                 "frontEndOrigins":["https://ats.example"]}""").statusCode(200);
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(TestTokens.user(tenant, user, role)).contentType("application/json");
    }

    public ValidatableResponse begins(String returnTo) {
        return asks().body("{\"returnTo\":\"" + returnTo + "\"}")
                .post(MINE + "/authorization")
                .then();
    }

    /** @return the state that LinkedIn gives back */
    public String goesToLinkedIn() {
        var address = begins(PAGE).statusCode(200).extract().<String>path("authorizationUrl");
        return query(URI.create(address)).get("state");
    }

    /** Whoever's browser it is. @param query from {@code ?} on */
    public static HttpResponse<String> comesBack(String query) {
        return Http.send(Http.to("/oauth/linkedin/callback" + query));
    }

    /** The whole way. @return the handle */
    public String consentsAs(ConsentingMember member) {
        var back = comesBack("?state=" + goesToLinkedIn() + "&code=" + member.code());
        return query(URI.create(back.headers().firstValue("Location").orElseThrow()))
                .get("linkedin");
    }

    public ValidatableResponse completes(String handle) {
        return asks().body("{\"handle\":\"" + handle + "\"}")
                .post(MINE + "/completions")
                .then();
    }

    public ValidatableResponse unlinks() {
        return asks().delete(MINE).then();
    }

    public ValidatableResponse sees() {
        return asks().get(MINE).then();
    }

    public static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
