package dev.prospector.gateway.explanations;

import java.util.List;
import java.util.Locale;

import dev.prospector.gateway.routing.Service;

/** What LinkedIn adds (product.md 2), and which services know why it works or does not, in the order in which that is told. */
enum Feature {
    EXPORT(Service.INTEGRATION, Service.JOB),
    WIDGET(Service.INTEGRATION, Service.CANDIDATE),
    INDICATOR(Service.INTEGRATION, Service.JOB),
    INMAIL_TEXT(Service.INTEGRATION, Service.CANDIDATE);

    private final List<Service> knowing;

    Feature(Service... knowing) {
        this.knowing = List.of(knowing);
    }

    List<Service> knowing() {
        return knowing;
    }

    /** As services name it: {@code inmail-text}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
