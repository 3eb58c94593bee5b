package dev.prospector.integration.adapter.out.persistence.link;

import java.util.List;
import java.util.Map;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealedRows;

/** What the two sealed columns of attempts have in common. */
abstract class AttemptColumn implements SealedRows {
    private static final String TENANT = "tenant";
    private static final String STATE = "state_hash";

    private final String column;

    AttemptColumn(String column) {
        this.column = column;
    }

    @Override
    public Keyset keyset() {
        return Keyset.CREDENTIALS;
    }

    @Override
    public String table() {
        return "linking_attempts";
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public List<String> identity() {
        return List.of(TENANT, STATE);
    }

    @Override
    public String associatedData(Map<String, String> row) {
        return AttemptSecrets.owner(column, row.get(TENANT), row.get(STATE));
    }
}
