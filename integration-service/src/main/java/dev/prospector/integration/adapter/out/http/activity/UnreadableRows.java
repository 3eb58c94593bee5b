package dev.prospector.integration.adapter.out.http.activity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import org.jboss.logging.Logger;

import dev.prospector.integration.adapter.out.http.linkedin.UnusableAnswer;
import dev.prospector.integration.domain.activity.ActivityKind;

/**
 * Rows that LinkedIn shows otherwise than we assume: {@code prospector_activity_unreadable_total{kind}}, each time they are met, and in the
 * log where on the page they stood. What stands there is personal, and told nobody.
 */
@ApplicationScoped
class UnreadableRows {
    private static final Logger LOG = Logger.getLogger(UnreadableRows.class);
    private static final int MOST_NAMED = 10;

    private final MeterRegistry meters;

    UnreadableRows(MeterRegistry meters) {
        this.meters = meters;
    }

    void found(ActivityKind kind, List<UnusableAnswer> rows) {
        if (rows.isEmpty()) {
            return;
        }
        meters.counter("prospector.activity.unreadable", "kind", kind.name().toLowerCase(Locale.ROOT))
                .increment(rows.size());
        var places = rows.stream().limit(MOST_NAMED).map(UnusableAnswer::what).collect(Collectors.joining(", "));
        LOG.warnf("LinkedIn's %s: %d of a page cannot be read: %s", kind, rows.size(), places);
    }
}
