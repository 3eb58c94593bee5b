package dev.prospector.sync.adapter.out.sealing;

import dev.prospector.kit.data.sealing.AssociatedData;

/** What the texts of LinkedIn's activity are bound to: topic, tenant and the record's URN. Integration-service says the same. */
final class ActivityTopics {

    private ActivityTopics() {}

    static String inMail(String tenant, String event) {
        return AssociatedData.of("linkedin.inmails", tenant, event);
    }

    static String note(String tenant, String note) {
        return AssociatedData.of("linkedin.notes", tenant, note);
    }

    static String stub(String tenant, String stub) {
        return AssociatedData.of("linkedin.stubs", tenant, stub);
    }
}
