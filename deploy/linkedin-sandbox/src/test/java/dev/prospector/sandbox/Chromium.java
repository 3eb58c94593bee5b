package dev.prospector.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import dev.prospector.sandbox.http.Json;

/** The system's Chromium without a window, steered as WebDriver (W3C) has it through Debian's {@code chromedriver}. */
final class Chromium implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("started successfully on port (\\d+)");

    private static final Map<String, Object> HEADLESS = Map.of(
            "capabilities",
            Map.of(
                    "alwaysMatch",
                    Map.of(
                            "goog:chromeOptions",
                            Map.of("args", List.of("--headless=new", "--no-sandbox", "--disable-dev-shm-usage")))));

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Chromium(Process driver, int port) {
        this.driver = driver;
        String sessions = "http://127.0.0.1:" + port + "/session";
        this.session = sessions + "/"
                + send("POST", sessions, HEADLESS).path("sessionId").asText();
    }

    static Chromium start() {
        try {
            Process driver = new ProcessBuilder("chromedriver", "--port=0")
                    .redirectErrorStream(true)
                    .start();
            return new Chromium(driver, port(driver));
        } catch (IOException missing) {
            throw new UncheckedIOException("These tests need chromedriver, which comes with chromium-driver", missing);
        }
    }

    private static int port(Process driver) throws IOException {
        BufferedReader said = driver.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
        }
        throw new IOException("chromedriver has ended");
    }

    void open(String address) {
        send("POST", session + "/url", Map.of("url", address));
    }

    String address() {
        return send("GET", session + "/url", null).asText();
    }

    String heading() {
        return send("GET", session + "/element/" + element("//h1") + "/text", null)
                .asText();
    }

    String text() {
        return send("GET", session + "/element/" + element("//body") + "/text", null)
                .asText();
    }

    /** The button that begins with these words; returns when the next page is there. */
    void press(String words) {
        click("//button[starts-with(normalize-space(), '" + words + "')]");
    }

    /** @param words with which a link begins */
    void follow(String words) {
        click("//a[starts-with(normalize-space(), '" + words + "')]");
    }

    /** In place of what stood there. */
    void type(String label, String words) {
        String field = session + "/element/" + element(labelled(label));
        send("POST", field + "/clear", Map.of());
        send("POST", field + "/value", Map.of("text", words));
    }

    void tick(String label) {
        click(labelled(label));
    }

    void choose(String label, String option) {
        click(labelled(label) + "/option[contains(normalize-space(), '" + option + "')]");
    }

    /** The field whose label begins with these words. */
    private static String labelled(String words) {
        return "//*[@id=//label[starts-with(normalize-space(), '" + words + "')]/@for]";
    }

    private void click(String xpath) {
        send("POST", session + "/element/" + element(xpath) + "/click", Map.of());
    }

    private String element(String xpath) {
        return send("POST", session + "/element", Map.of("using", "xpath", "value", xpath))
                .elements()
                .next()
                .asText();
    }

    private JsonNode send(String method, String address, Object body) {
        try {
            String json = body == null ? "" : Json.MAPPER.writeValueAsString(body);
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                    .build();
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(method + " " + address + ": " + response.body());
            }
            return Json.MAPPER.readTree(response.body()).path("value");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        send("DELETE", session, null);
        driver.destroy();
    }
}
