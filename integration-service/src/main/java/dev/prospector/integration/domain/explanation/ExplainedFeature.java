package dev.prospector.integration.domain.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.integration.domain.settings.RecruiterVisibility;

/** What a user may miss and ask why (product.md 4.1). */
public enum ExplainedFeature {
    EXPORT("export", Check.ENTITLED, Check.CONNECTED, Check.COMPANY_ACCESS, Check.USER_LINKED, Check.USER_HAS_SEAT),
    WIDGET(
            "widget",
            Check.ENTITLED,
            Check.CONNECTED,
            Check.COMPANY_ACCESS,
            Check.CANDIDATE_AT_LINKEDIN,
            Check.USER_LINKED),
    INDICATOR("indicator", Check.ENTITLED, Check.CONNECTED, Check.SETTINGS_COMPLETE, Check.COMPANY_ACCESS),
    INMAIL_TEXT(
            "inmail-text",
            Check.ENTITLED,
            Check.CONNECTED,
            Check.CONTRACT_ACCESS,
            Check.USER_LINKED,
            Check.USER_HAS_SEAT);

    private final String title;
    private final List<Check> checks;

    ExplainedFeature(String title, Check... checks) {
        this.title = title;
        this.checks = List.of(checks);
    }

    /** @param title as addresses name it, such as {@code inmail-text} */
    public static Optional<ExplainedFeature> titled(String title) {
        return Arrays.stream(values())
                .filter(feature -> feature.title.equals(title))
                .findFirst();
    }

    /** All its checks, in the order in which they are mended. */
    public List<Checked> explain(UserFacts facts) {
        return checks(facts).map(facts::judge).toList();
    }

    /** Where only hiring teams see the indicator, nobody without link is on one at LinkedIn (product.md 2.1.4). */
    private Stream<Check> checks(UserFacts facts) {
        var own = checks.stream().filter(facts::raises);
        var isForTeams = this == INDICATOR && facts.settings().recruiterVisibility() == RecruiterVisibility.HIRING_TEAM;
        return Stream.concat(own, isForTeams ? Stream.of(Check.USER_LINKED) : Stream.of());
    }
}
