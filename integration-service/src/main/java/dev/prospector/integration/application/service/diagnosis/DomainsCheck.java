package dev.prospector.integration.application.service.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.prospector.integration.application.port.out.connection.Provisioning.Known;
import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;

/** Whether LinkedIn's widgets show on the front end's pages (RSC-105). */
final class DomainsCheck {
    private static final Check CHECK = Check.DOMAINS;

    private DomainsCheck() {}

    static Finding of(Answer<Optional<Known>> application, List<String> origins) {
        return origins.isEmpty()
                ? Finding.failed(CHECK, Ailment.ORIGINS_NOT_SET, Map.of())
                : application.judgedToo(CHECK, Check.CHILD_APPLICATION, known -> known.map(
                                theirs -> compare(theirs.definition().widgetOrigins(), origins))
                        .orElseGet(() -> Finding.notChecked(CHECK, Check.CHILD_APPLICATION.name())));
    }

    private static Finding compare(List<String> theirs, List<String> origins) {
        return Missing.from(theirs, origins)
                .map(missing -> Finding.failed(CHECK, Ailment.ORIGINS_DIFFER, Map.of("missing", missing)))
                .orElseGet(() -> Finding.passed(CHECK));
    }
}
