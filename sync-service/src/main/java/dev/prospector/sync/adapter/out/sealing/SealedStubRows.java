package dev.prospector.sync.adapter.out.sealing;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealedRows;

/** The profiles that members have shared; sealed as they came, under whichever key is newest. */
@ApplicationScoped
class SealedStubRows implements SealedRows {

    @Override
    public Keyset keyset() {
        return Keyset.LINKEDIN_ACTIVITY;
    }

    @Override
    public String table() {
        return "stubs";
    }

    @Override
    public String column() {
        return "profile";
    }

    @Override
    public List<String> identity() {
        return List.of("tenant", "contract", "stub");
    }

    @Override
    public String associatedData(Map<String, String> row) {
        return ActivityTopics.stub(row.get("tenant"), row.get("stub"));
    }
}
