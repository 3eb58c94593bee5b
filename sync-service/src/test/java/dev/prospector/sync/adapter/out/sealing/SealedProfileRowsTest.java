package dev.prospector.sync.adapter.out.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.LinkedInExports;
import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.domain.export.SealedProfile;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

/** What the re-sealing is told of the profiles' column leads it to profiles that it can open. */
@QuarkusTest
class SealedProfileRowsTest {

    private final String tenant = TestTenants.fresh();

    @Inject
    SealedProfileRows rows;

    @Inject
    LinkedInExports linkedIn;

    @Inject
    ExportIntake intake;

    @Inject
    Tenants tenants;

    @Inject
    Sealing sealing;

    @Inject
    InfraSql sql;

    @Test
    void a_stored_profile_is_found_and_opened_by_what_its_row_says() {
        var sealed = new SealedProfile(linkedIn.sealedProfile(tenant, "r-1"));
        tenants.in(tenant, () -> intake.learned("r-1", 2, Samples.FACTS, sealed));

        var select = "select " + String.join(", ", rows.identity()) + ", " + rows.column() + " from " + rows.table()
                + " where tenant = :mine";
        var opened = tenants.in(tenant, () -> sql.one(select, Map.of("mine", tenant), this::opened)
                .orElseThrow());

        assertEquals(Contracts.read("events/linkedin.exports.profile.json"), opened);
    }

    private String opened(ResultSet row) throws SQLException {
        var identity = new HashMap<String, String>();
        for (var column : rows.identity()) {
            identity.put(column, row.getString(column));
        }
        return new String(
                sealing.open(rows.keyset(), row.getBytes(rows.column()), rows.associatedData(identity)), UTF_8);
    }
}
