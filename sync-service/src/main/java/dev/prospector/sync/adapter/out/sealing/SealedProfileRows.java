package dev.prospector.sync.adapter.out.sealing;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealedRows;
import dev.prospector.sync.domain.export.ExportKey;

/** The profiles of exports that have not landed; they stay sealed as integration-service sealed them, under whichever key is newest. */
@ApplicationScoped
class SealedProfileRows implements SealedRows {

    @Override
    public Keyset keyset() {
        return Keyset.LINKEDIN_ACTIVITY;
    }

    @Override
    public String table() {
        return "exports";
    }

    @Override
    public String column() {
        return "profile";
    }

    @Override
    public List<String> identity() {
        return List.of("tenant", "request_id");
    }

    @Override
    public String associatedData(Map<String, String> row) {
        return SealedProfiles.boundTo(new ExportKey(row.get("tenant"), row.get("request_id")));
    }
}
