package dev.prospector.sandbox.idp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Request;

/** The credentials of a service client: HTTP Basic or form fields (RFC 6749, 2.3.1). */
record ClientLogin(String id, String secret) {

    static Optional<ClientLogin> of(Request request) {
        return request.authorization("Basic").map(ClientLogin::basic).orElseGet(() -> form(request.form()));
    }

    private static Optional<ClientLogin> form(Parameters form) {
        return form.value("client_id")
                .flatMap(id -> form.value("client_secret").map(secret -> new ClientLogin(id, secret)));
    }

    private static Optional<ClientLogin> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new ClientLogin(
                            Parameters.decode(pair.substring(0, colon)), Parameters.decode(pair.substring(colon + 1))));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
