package dev.prospector.integration.adapter.out.persistence.connection;

import java.util.List;
import java.util.Map;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealedRows;

/** What the two columns of secrets have in common. */
abstract class SecretColumn implements SealedRows {
    private static final String TENANT = "tenant";
    private static final String CLIENT_ID = "client_id";

    private final String column;

    SecretColumn(String column) {
        this.column = column;
    }

    @Override
    public Keyset keyset() {
        return Keyset.CREDENTIALS;
    }

    @Override
    public String table() {
        return "connections";
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public List<String> identity() {
        return List.of(TENANT, CLIENT_ID);
    }

    @Override
    public String associatedData(Map<String, String> row) {
        return SealedSecrets.owner(column, row.get(TENANT), row.get(CLIENT_ID));
    }
}
