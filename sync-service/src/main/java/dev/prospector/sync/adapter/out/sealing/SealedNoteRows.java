package dev.prospector.sync.adapter.out.sealing;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealedRows;

/** The texts of recruiters' notes that are not gone; sealed as they came, under whichever key is newest. */
@ApplicationScoped
class SealedNoteRows implements SealedRows {

    @Override
    public Keyset keyset() {
        return Keyset.LINKEDIN_ACTIVITY;
    }

    @Override
    public String table() {
        return "recruiter_notes";
    }

    @Override
    public String column() {
        return "text";
    }

    @Override
    public List<String> identity() {
        return List.of("tenant", "contract", "note");
    }

    @Override
    public String associatedData(Map<String, String> row) {
        return ActivityTopics.note(row.get("tenant"), row.get("note"));
    }
}
