package dev.prospector.local;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a user links their LinkedIn account (product.md 2.2): through the public API, and at LinkedIn's consent pages, which the sandbox
 * plays. Every step may be repeated or left out.
 */
public record LinkedInLinking(Client user, Sandbox sandbox) {

    /** At one of the origins that {@link LinkedInConnecting#choose} allows. */
    public static final String RETURN_TO = "https://ats.example/settings";

    private static final String LINK = "/me/linkedin";

    /**
     * From the first step to the last.
     *
     * @param person URN of the LinkedIn member that the user is
     * @return the user's link
     */
    public Answer link(String person) {
        return complete(handle(follow(sandbox.consent(begin(), person, true)))).expect(200);
    }

    /** LinkedIn's address to which the user's browser goes. */
    public URI begin() {
        return URI.create(begin(RETURN_TO).expect(200).text("authorizationUrl"));
    }

    public Answer begin(String returnTo) {
        return user.post(LINK + "/authorization", Map.of("returnTo", returnTo));
    }

    /**
     * The browser comes back from LinkedIn, and is sent on.
     *
     * @return the front end's address
     */
    public URI follow(URI callback) {
        return URI.create(Http.send("GET", callback, null, null)
                .expect(303)
                .header("Location")
                .orElseThrow());
    }

    /** @throws LaunchFailed with the address, when it brings none */
    public static String handle(URI frontEnd) {
        return parameter(frontEnd, "linkedin").orElseThrow(() -> new LaunchFailed("no handle in " + frontEnd));
    }

    /** Of an address' query. */
    public static Optional<String> parameter(URI address, String name) {
        Matcher value = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(address.getRawQuery());
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    public Answer complete(String handle) {
        return user.post(LINK + "/completions", Map.of("handle", handle));
    }

    public Answer view() {
        return user.get(LINK).expect(200);
    }

    public boolean isLinked() {
        return view().text("state").equals("LINKED");
    }

    public void unlink() {
        user.delete(LINK).expect(204);
    }
}
