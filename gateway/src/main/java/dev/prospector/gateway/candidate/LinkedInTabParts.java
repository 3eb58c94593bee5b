package dev.prospector.gateway.candidate;

import java.util.List;

import dev.prospector.gateway.parts.ScreenPart;
import dev.prospector.gateway.routing.Service;

/** What the LinkedIn tab of a candidate's page is made of besides explanations, and who knows it. */
final class LinkedInTabParts {
    static final String MATCH = "match";
    static final String WIDGET = "widget";
    static final String IN_MAILS = "inMails";
    static final String NOTES = "notes";
    static final String STUBS = "stubs";
    static final String EXPLANATIONS = "explanations";

    private static final String TAB = "/linkedin";

    private LinkedInTabParts() {}

    /** @param path of the tab, encoded. Without the match there is no tab: that service decides who may see the candidate. */
    static List<ScreenPart> of(String path) {
        var candidate = path.substring(0, path.length() - TAB.length());
        return List.of(
                ScreenPart.mandatory(MATCH, Service.CANDIDATE, path + "/match"),
                ScreenPart.optional(WIDGET, Service.INTEGRATION, "/internal" + candidate + "/widget"),
                ScreenPart.optional(IN_MAILS, Service.SYNC, path + "/inmails"),
                ScreenPart.optional(NOTES, Service.SYNC, path + "/notes"),
                ScreenPart.optional(STUBS, Service.SYNC, path + "/stubs"));
    }
}
