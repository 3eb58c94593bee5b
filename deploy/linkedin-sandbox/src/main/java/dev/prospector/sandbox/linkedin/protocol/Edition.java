package dev.prospector.sandbox.linkedin.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.ApiError;

/**
 * Which generation of LinkedIn's API a call speaks (section 0.2 of its contract): {@code /v2}, where keys say {@code dataProvider=ATS}, or
 * {@code /rest} with {@code LinkedIn-Version}, where they do not and protocol 2.0 is spoken.
 */
public record Edition(boolean versioned, Protocol protocol) {

    private static final Set<String> VERSIONS = Set.of(
            "202505",
            "202506",
            "202507",
            "202508",
            "202508.02",
            "202510",
            "202511",
            "202512",
            "202602",
            "202603",
            "202604");

    private record VersionError(int status, String code, String message) {}

    public static Edition of(Request request) {
        Protocol protocol = Protocol.of(request);
        if (!request.path().startsWith("/rest/")) {
            return new Edition(false, protocol);
        }
        demandVersion(request.header("LinkedIn-Version").orElse(""));
        if (protocol != Protocol.V2) {
            throw ApiError.badParameter("The versioned API speaks protocol 2.0.0");
        }
        return new Edition(true, protocol);
    }

    private static void demandVersion(String version) {
        if (version.isBlank()) {
            throw refusal(
                    400,
                    "VERSION_MISSING",
                    "A version must be present. Please specify a version by adding the LinkedIn-Version header.");
        }
        if (!VERSIONS.contains(version)) {
            throw refusal(426, "NONEXISTENT_VERSION", "Requested version is not active");
        }
    }

    private static Refusal refusal(int status, String code, String message) {
        return new Refusal(Reply.json(status, new VersionError(status, code, message)));
    }

    public List<Map<String, String>> ids(Request request) {
        return protocol.ids(request);
    }

    /** Of a parameter that may have several. */
    public List<String> values(Request request, String name) {
        return protocol.values(request, name);
    }

    /** HTTP's method does not say what a batch does; LinkedIn wants it in a header. */
    public static void demandMethod(Request request, String method) {
        if (request.header("X-RestLi-Method").filter(method::equalsIgnoreCase).isEmpty()) {
            throw ApiError.badParameter("X-RestLi-Method: " + method + " is required");
        }
    }
}
