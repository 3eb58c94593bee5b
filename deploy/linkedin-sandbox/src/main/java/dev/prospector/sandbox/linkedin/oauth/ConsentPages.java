package dev.prospector.sandbox.linkedin.oauth;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.linkedin.Member;

/** What a member sees while an application asks for their consent, as plain HTML: no scripts, nothing from elsewhere. */
final class ConsentPages {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
            <style>body{font:15px sans-serif;margin:4em auto;max-width:26em}button{font:inherit;padding:.5em 1em;margin:.2em 0}
            .member{display:block;width:100%%;text-align:left}</style></head>
            <body><h1>%1$s</h1>%2$s</body></html>
            """;
    private static final String SIGN_IN = """
            <p>No password is asked for: this is a sandbox. Who are you?</p>
            <form method="post" action="/oauth/v2/authorization/sign-in?%s">%s\
            <button name="decision" value="cancel">Cancel</button></form>
            """;
    private static final String MEMBER = """
            <button class="member" name="member" value="%s">%s</button>""";
    private static final String CONSENT = """
            <p>%s would like to use your name and photo.</p><p>You are signed in as %s.</p>
            <form method="post" action="/oauth/v2/authorization/consent?%s"><input type="hidden" name="member" value="%s">\
            <button name="decision" value="allow">Allow</button> <button name="decision" value="cancel">Cancel</button></form>
            """;
    private static final String MISTAKE = "<p>%s</p>";

    private ConsentPages() {}

    /** @param query the application's question, still percent-encoded */
    static Reply signIn(List<Member> members, String query) {
        String buttons = members.stream()
                .map(member -> MEMBER.formatted(Html.text(member.person()), Html.text(name(member))))
                .collect(Collectors.joining());
        return page(200, "Sign in to LinkedIn", SIGN_IN.formatted(Html.text(query), buttons));
    }

    /** @param query the application's question, still percent-encoded */
    static Reply consent(String application, Member member, String query) {
        return page(
                200,
                "Allow access?",
                CONSENT.formatted(
                        Html.text(application), Html.text(name(member)), Html.text(query), Html.text(member.person())));
    }

    static Reply mistake(String what) {
        return page(400, "Something went wrong", MISTAKE.formatted(Html.text(what)));
    }

    private static Reply page(int status, String title, String content) {
        return Html.pageLeadingAway(status, FRAME.formatted(title, content));
    }

    private static String name(Member member) {
        return Stream.of(member.firstName(), member.lastName(), "(" + member.person() + ")")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
