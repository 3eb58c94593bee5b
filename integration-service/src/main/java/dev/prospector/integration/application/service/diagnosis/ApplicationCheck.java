package dev.prospector.integration.application.service.diagnosis;

import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.Provisioning.Known;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;
import dev.prospector.integration.domain.provisioning.ChildApplication;

/** Whether the child application is LinkedIn's and ours alike, under the name that members shall read (RSC-103). */
final class ApplicationCheck {
    private static final Check CHECK = Check.CHILD_APPLICATION;

    private ApplicationCheck() {}

    /** Where there is nothing to ask LinkedIn about. */
    static Finding without(Optional<Connection> connection) {
        var ends = connection.filter(known -> known.phase() == Connection.Phase.DISCONNECTING);
        return failed(ends.isPresent() ? Ailment.DISCONNECTING : Ailment.NOT_CONNECTED, Map.of());
    }

    static Finding of(Answer<Optional<Known>> answer, ChildApplication ours, Expected expected) {
        return answer.judged(CHECK, known -> known.map(theirs -> compare(theirs, ours, expected))
                .orElseGet(() -> failed(Ailment.APPLICATION_MISSING, Map.of())));
    }

    private static Finding compare(Known theirs, ChildApplication ours, Expected expected) {
        var redirects = Missing.from(theirs.definition().redirectUrls(), expected.redirectUrls());
        if (!theirs.application().equals(ours.urn()) || !theirs.clientId().equals(ours.clientId())) {
            return failed(
                    Ailment.APPLICATION_DIFFERS,
                    Map.of(
                            "atLinkedIn", theirs.application().value(),
                            "here", ours.urn().value()));
        }
        if (!theirs.definition().name().equals(expected.applicationName())) {
            return failed(Ailment.APPLICATION_NAME_DIFFERS, Map.of("expected", expected.applicationName()));
        }
        return redirects
                .map(missing -> failed(Ailment.REDIRECT_URLS_DIFFER, Map.of("missing", missing)))
                .orElseGet(() -> Finding.passed(CHECK));
    }

    private static Finding failed(Ailment ailment, Map<String, String> details) {
        return Finding.failed(CHECK, ailment, details);
    }
}
