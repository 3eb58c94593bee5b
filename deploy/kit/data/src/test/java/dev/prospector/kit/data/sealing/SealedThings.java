package dev.prospector.kit.data.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.prospector.kit.data.sql.InfraSql;

/** Things with a sealed text, as services have them; each method is a transaction. */
@ApplicationScoped
class SealedThings implements SealedRows {
    @Inject
    InfraSql sql;

    record Thing(String tenant, String id, long version, byte[] text) {}

    @Override
    public Keyset keyset() {
        return Keyset.LINKEDIN_ACTIVITY;
    }

    @Override
    public String table() {
        return "sealed_things";
    }

    @Override
    public String column() {
        return "text";
    }

    @Override
    public List<String> identity() {
        return List.of("tenant", "id");
    }

    @Override
    public String associatedData(Map<String, String> row) {
        return place(row.get("tenant"), row.get("id"));
    }

    static String place(String tenant, String id) {
        return AssociatedData.of("sealed_things.text", tenant, id);
    }

    void put(String tenant, String id, long version, byte[] sealed) {
        var row = new HashMap<String, Object>(Map.of("tenant", tenant, "id", id, "version", version));
        row.put("text", sealed);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "replace into sealed_things (tenant, id, version, text) values (:tenant, :id, :version, :text)",
                        row));
    }

    void put(Sealing sealing, String tenant, String id, long version, String text) {
        put(tenant, id, version, sealing.seal(keyset(), text.getBytes(UTF_8), place(tenant, id)));
    }

    Thing find(String tenant, String id) {
        return QuarkusTransaction.requiringNew().call(() -> sql.one(
                        "select version, text from sealed_things where tenant = :tenant and id = :id",
                        Map.of("tenant", tenant, "id", id),
                        row -> new Thing(tenant, id, row.getLong("version"), row.getBytes("text")))
                .orElseThrow());
    }

    /** As Hibernate does with the columns that did not change: writes back what was read, unless the version has grown. */
    void writeBack(Thing thing) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update sealed_things set text = :text where tenant = :tenant and id = :id and version = :version",
                        Map.of("text", thing.text, "tenant", thing.tenant, "id", thing.id, "version", thing.version)));
    }

    String open(Sealing sealing, Thing thing) {
        return new String(sealing.open(keyset(), thing.text, place(thing.tenant, thing.id)), UTF_8);
    }

    void removeAll() {
        QuarkusTransaction.requiringNew().run(() -> sql.update("delete from sealed_things", Map.of()));
    }
}
