package dev.prospector.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person clicks through LinkedIn's pages in a real browser, which goes on to the application and from there to its front end. */
class ConsentBrowserIT extends AuthorizationTest {

    private static final String RITA = "urn:li:person:rita03";

    private final List<String> brought = new CopyOnWriteArrayList<>();
    private HttpServer application;
    private HttpServer frontEnd;
    private Chromium browser;

    @BeforeAll
    void open() throws IOException {
        frontEnd = server();
        frontEnd.createContext("/", exchange -> answer(exchange, 200, "<h1>Settings</h1>"));
        application = server();
        application.createContext("/", this::callback);
        browser = Chromium.start();
    }

    @AfterAll
    void close() {
        browser.close();
        application.stop(0);
        frontEnd.stop(0);
    }

    @Test
    void a_member_signs_in_and_allows() {
        Tenant tenant = registered();
        browser.open(question(tenant, callbackAddress()));
        awaitHeading("Sign in to LinkedIn");

        browser.press("T-");
        awaitHeading("Allow access?");
        assertTrue(browser.text().contains("Prospector - Acme would like to use your name and photo."), browser::text);
        assertTrue(browser.text().contains(RITA), browser::text);
        browser.press("Allow");

        awaitHeading("Settings");
        assertEquals(address(frontEnd) + "/settings", browser.address());
        assertTrue(last().matches("code=AQT[\\w-]{43}&state=s1|state=s1&code=AQT[\\w-]{43}"), last());
    }

    @Test
    void a_member_does_not_sign_in() {
        browser.open(question(registered(), callbackAddress()));

        browser.press("Cancel");

        awaitHeading("Settings");
        assertTrue(last().contains("error=user_cancelled_login"), last());
    }

    @Test
    void a_member_does_not_allow() {
        browser.open(question(registered(), callbackAddress()));

        browser.press("T-");
        awaitHeading("Allow access?");
        browser.press("Cancel");

        awaitHeading("Settings");
        assertTrue(last().contains("error=user_cancelled_authorize"), last());
    }

    @Test
    void an_address_that_is_not_registered_gets_nobody() {
        int before = brought.size();

        browser.open(question(registered(), address(application) + "/elsewhere"));

        awaitHeading("Something went wrong");
        assertEquals(before, brought.size());
    }

    /** A browser takes its time from one page to the next. */
    private void awaitHeading(String words) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertEquals(words, browser.heading()));
    }

    /** Its application has this test's as the one where members come back. */
    private Tenant registered() {
        Tenant tenant = staffed(RITA);
        String key = asParent()
                .get("/v2/provisionedApplications?q=credentialsByUniqueForeignId&uniqueForeignId=" + tenant.name())
                .path("elements[0].key");
        asParent()
                .body(Map.of(
                        "patch", Map.of("$set", Map.of("oauth2AuthorizedCallbackUrls", List.of(callbackAddress())))))
                .post("/v2/provisionedApplications/" + key)
                .then()
                .statusCode(204);
        return tenant;
    }

    private String question(Tenant tenant, String redirectUri) {
        Map<String, String> question = question(tenant);
        question.put("redirect_uri", redirectUri);
        question.put("state", "s1");
        return sandbox.url() + "/oauth/v2/authorization?"
                + question.entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private String callbackAddress() {
        return address(application) + "/oauth/linkedin/callback";
    }

    private String last() {
        return brought.get(brought.size() - 1);
    }

    private void callback(HttpExchange exchange) throws IOException {
        brought.add(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders().set("Location", address(frontEnd) + "/settings");
        answer(exchange, 303, "");
    }

    private static void answer(HttpExchange exchange, int status, String page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        byte[] body = page.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
