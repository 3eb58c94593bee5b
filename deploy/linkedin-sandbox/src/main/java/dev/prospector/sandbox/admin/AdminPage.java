package dev.prospector.sandbox.admin;

import java.util.List;
import java.util.stream.Collectors;

import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.onboarding.Challenge;
import dev.prospector.sandbox.linkedin.onboarding.Integration;
import dev.prospector.sandbox.linkedin.onboarding.Integration.Type;
import dev.prospector.sandbox.linkedin.onboarding.Onboarding;

/** What LinkedIn's admin sees in Recruiter's settings, as plain HTML: no scripts, nothing from elsewhere. */
final class AdminPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Recruiter integrations</title>
            <style>body{font:15px sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse;width:100%%}
            td,th{border-bottom:1px solid #ccc;padding:.4em;text-align:left}form{display:inline}.bad{color:#a00}</style></head>
            <body><h1>Recruiter integrations</h1>
            <p>You are LinkedIn's admin of these customers. Access can be switched on when the partner is ready.</p>
            %s</body></html>
            """;
    private static final String TENANT = """
            <section><h2>%s</h2><p>%s</p>
            <p>Callback: %s</p>
            <table><tr><th>Integration</th><th>For</th><th>Name</th><th>Status</th></tr>%s</table>
            <p>%s</p></section>
            """;
    private static final String SWITCH = """
            <form method="post" action="/admin/access"><input type="hidden" name="tenant" value="%s">\
            <input type="hidden" name="level" value="%s"><input type="hidden" name="on" value="%s">\
            <button>%s</button></form>
            """;

    private final Onboarding onboarding;

    AdminPage(Onboarding onboarding) {
        this.onboarding = onboarding;
    }

    String of(List<Application> applications) {
        return FRAME.formatted(applications.stream().map(this::tenant).collect(Collectors.joining()));
    }

    private String tenant(Application application) {
        List<Integration> integrations = onboarding
                .integrations()
                .of(application.tenant())
                .sorted(Integration.COMPANY_FIRST)
                .toList();
        return TENANT.formatted(
                Html.text(application.tenant()),
                Html.text(application.organization()),
                callback(application),
                integrations.stream().map(AdminPage::row).collect(Collectors.joining()),
                switches(application, integrations));
    }

    private String callback(Application application) {
        if (application.callbackUrl() == null) {
            return "none";
        }
        return Html.text(application.callbackUrl())
                + onboarding
                        .challenge(application.tenant())
                        .filter(challenge -> challenge.url().equals(application.callbackUrl()))
                        .map(AdminPage::verdict)
                        .orElse(" (not challenged)");
    }

    private static String verdict(Challenge challenge) {
        return challenge.passed()
                ? " (passed the challenge)"
                : " <strong class=\"bad\">did not pass the security challenge check: %s</strong>"
                        .formatted(Html.text(challenge.failure()));
    }

    private static String row(Integration integration) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        integration.type(),
                        Html.text(integration.context()),
                        Html.text(integration.name() == null ? "" : integration.name()),
                        integration.status());
    }

    private static String switches(Application application, List<Integration> integrations) {
        if (integrations.isEmpty()) {
            return "Nothing was requested.";
        }
        String company = integrations.stream().anyMatch(integration -> integration.type() != Type.CSA_API)
                ? both(application, AccessForm.COMPANY, "company-level access")
                : "";
        return company
                + integrations.stream()
                        .filter(integration -> integration.type() == Type.CSA_API)
                        .map(Integration::context)
                        .map(contract -> both(application, contract, "contract-level access of " + contract))
                        .collect(Collectors.joining());
    }

    private static String both(Application application, String level, String what) {
        return button(application, level, true, "Switch on " + what)
                + button(application, level, false, "Switch off " + what);
    }

    private static String button(Application application, String level, boolean on, String label) {
        return SWITCH.formatted(Html.text(application.tenant()), Html.text(level), on, Html.text(label));
    }
}
