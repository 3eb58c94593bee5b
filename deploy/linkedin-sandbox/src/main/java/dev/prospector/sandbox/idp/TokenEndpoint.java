package dev.prospector.sandbox.idp;

import java.time.Duration;

import dev.prospector.sandbox.http.OAuthError;
import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;

/**
 * Gives tokens to users (no password is checked) and to service clients. Two form fields are for tests:
 * {@code expires_in} (seconds, negative for a token that has run out) and {@code audience}.
 */
final class TokenEndpoint {

    private static final String HOUR = "3600";

    private final Users users;
    private final TokenMint mint;

    private record Answer(String access_token, String token_type, long expires_in) {}

    TokenEndpoint(Users users, TokenMint mint) {
        this.users = users;
        this.mint = mint;
    }

    Reply token(Request request) {
        TokenMint.Terms terms = terms(request.form());
        String token =
                switch (request.form().value("grant_type").orElse("")) {
                    case "password" -> mint.forUser(user(request.form()), terms);
                    case "client_credentials" -> mint.forService(client(request), terms);
                    default ->
                        throw OAuthError.of(
                                400, "unsupported_grant_type", "grant_type must be password or client_credentials.");
                };
        return Reply.json(200, new Answer(token, "Bearer", terms.lifetime().toSeconds()))
                .with("Cache-Control", "no-store");
    }

    private User user(Parameters form) {
        return form.value("username")
                .flatMap(users::find)
                .orElseThrow(() -> OAuthError.of(400, "invalid_grant", "There is no such user."));
    }

    private static String client(Request request) {
        return ClientLogin.of(request)
                .filter(login -> ServiceClients.knows(login.id(), login.secret()))
                .map(ClientLogin::id)
                .orElseThrow(TokenEndpoint::unknownClient);
    }

    private static Refusal unknownClient() {
        Reply reply = OAuthError.reply(401, "invalid_client", "Client authentication failed.");
        return new Refusal(reply.with("WWW-Authenticate", "Basic realm=\"idp\""));
    }

    private static TokenMint.Terms terms(Parameters form) {
        try {
            int seconds = Integer.parseInt(form.value("expires_in").orElse(HOUR));
            return new TokenMint.Terms(form.value("audience").orElse("prospector"), Duration.ofSeconds(seconds));
        } catch (NumberFormatException noNumber) {
            throw OAuthError.of(400, "invalid_request", "expires_in must be a whole number of seconds.");
        }
    }
}
