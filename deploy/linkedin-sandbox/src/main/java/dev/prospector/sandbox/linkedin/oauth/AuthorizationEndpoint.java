package dev.prospector.sandbox.linkedin.oauth;

import java.util.List;

import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.Applications;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.People;
import dev.prospector.sandbox.linkedin.provisioning.ChildApplication;
import dev.prospector.sandbox.linkedin.provisioning.Provisioning;

/**
 * {@code /oauth/v2/authorization}: a member signs in, without a password, and allows an application to know them, or does not (section 1.2
 * of LinkedIn's contract). Each step carries the whole question in its address and checks it anew, so nothing is kept in between. The
 * pages of LinkedIn's own have other addresses.
 */
final class AuthorizationEndpoint {

    private static final String CANCEL = "cancel";

    private final Provisioning provisioning;
    private final Applications applications;
    private final People people;
    private final AuthorizationCodes codes;

    private record Question(ChildApplication asker, AuthorizationRequest request) {}

    AuthorizationEndpoint(
            Provisioning provisioning, Applications applications, People people, AuthorizationCodes codes) {
        this.provisioning = provisioning;
        this.applications = applications;
        this.people = people;
        this.codes = codes;
    }

    /** {@code GET /oauth/v2/authorization}: who are you? */
    Reply ask(Request request) {
        Question question = question(request);
        return ConsentPages.signIn(people.of(question.asker().uniqueForeignId()), request.rawQuery());
    }

    /** {@code POST …/sign-in}: may the application know you? */
    Reply signIn(Request request) {
        Question question = question(request);
        if (isCancelled(request)) {
            return question.request()
                    .denied("user_cancelled_login", "The user declined to log in to their LinkedIn account.");
        }
        return ConsentPages.consent(question.asker().name(), member(request), request.rawQuery());
    }

    /** {@code POST …/consent}: the browser goes back to the application. */
    Reply consent(Request request) {
        AuthorizationRequest asked = question(request).request();
        if (isCancelled(request)) {
            return asked.denied("user_cancelled_authorize", "The user refused to authorize permissions request.");
        }
        return asked.granted(codes.issue(asked, member(request).person()));
    }

    private static boolean isCancelled(Request request) {
        return request.form().value("decision").filter(CANCEL::equals).isPresent();
    }

    private Member member(Request request) {
        return request.form()
                .value("member")
                .flatMap(people::find)
                .orElseThrow(() -> wrong("There is no such member."));
    }

    /** Where the client is not known or has not registered the address, nobody is sent there: it could be anybody's. */
    private Question question(Request request) {
        Parameters query = request.query();
        Application application = query.value("client_id")
                .flatMap(applications::withClientId)
                .orElseThrow(() -> wrong("The passed in client_id is invalid."));
        ChildApplication asker =
                provisioning.of(application.tenant()).orElseThrow(() -> wrong("The passed in client_id is invalid."));
        String redirectUri = query.value("redirect_uri")
                .filter(registered(asker)::contains)
                .orElseThrow(() -> wrong("The redirect_uri does not match the registered value."));
        return new Question(asker, AuthorizationRequest.of(query, application.clientId(), redirectUri));
    }

    private static List<String> registered(ChildApplication asker) {
        return asker.oauth2AuthorizedCallbackUrls() == null ? List.of() : asker.oauth2AuthorizedCallbackUrls();
    }

    private static Refusal wrong(String what) {
        return new Refusal(ConsentPages.mistake(what));
    }
}
