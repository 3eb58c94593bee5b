package dev.prospector.sync.adapter.out.sealing;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealedRows;

/** The texts of InMails; they stay sealed as integration-service sealed them, under whichever key is newest. */
@ApplicationScoped
class SealedInMailRows implements SealedRows {

    @Override
    public Keyset keyset() {
        return Keyset.LINKEDIN_ACTIVITY;
    }

    @Override
    public String table() {
        return "inmails";
    }

    @Override
    public String column() {
        return "text";
    }

    @Override
    public List<String> identity() {
        return List.of("tenant", "contract", "event");
    }

    @Override
    public String associatedData(Map<String, String> row) {
        return ActivityTopics.inMail(row.get("tenant"), row.get("event"));
    }
}
