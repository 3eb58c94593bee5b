package dev.prospector.sync.adapter.out.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.SealedRows;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sql.InfraSql;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.sync.application.port.in.activity.ActivityIntake;
import dev.prospector.sync.application.port.out.activity.SharedProfiles;
import dev.prospector.sync.application.port.out.activity.Texts;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.activity.ActivitySamples;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.SealedText;
import dev.prospector.sync.domain.activity.Stub;
import dev.prospector.testbed.Contracts;
import dev.prospector.testbed.TestTenants;

/** Texts open for their own record alone, here and where keys are changed. */
@QuarkusTest
class SealedActivityTest {

    private static final String EVENT = "urn:li:conversationEvent:ce-1";
    private static final String NOTE = "urn:li:prospectNote:pn-1";
    private static final String STUB = "urn:li:mailStub:ms-1";

    private final String tenant = TestTenants.fresh();

    @Inject
    Texts texts;

    @Inject
    SharedProfiles profiles;

    @Inject
    ActivityIntake intake;

    @Inject
    SealedInMailRows inMailRows;

    @Inject
    SealedNoteRows noteRows;

    @Inject
    SealedStubRows stubRows;

    @Inject
    Sealing sealing;

    @Inject
    Tenants tenants;

    @Inject
    InfraSql sql;

    @Test
    void what_is_stored_is_found_and_opened_by_what_its_row_says() {
        tenants.in(tenant, () -> {
            intake.inMails(List.of(inMail(EVENT, sealed("linkedin.inmails", EVENT, "of an InMail"))));
            intake.notes(List.of(
                    ActivitySamples.note(NOTE, ActivitySamples.AT, sealed("linkedin.notes", NOTE, "of a note"))));
            intake.stubs(List.of(stub(sealed("linkedin.stubs", STUB, "of a stub"))));
        });
        assertEquals("of an InMail", opened(inMailRows));
        assertEquals("of a note", opened(noteRows));
        assertEquals("of a stub", opened(stubRows));
    }

    @Test
    void a_text_of_another_record_topic_or_tenant_does_not_open_and_what_is_no_text_is_not_quoted() {
        var json = "{\"subject\": null, \"body\": \"Hello\", \"mood\": \"good\"}";
        tenants.in(tenant, () -> {
            assertEquals(
                    "Hello",
                    texts.open(inMail(EVENT, sealed("linkedin.inmails", EVENT, json)))
                            .body());
            assertNull(texts.open(inMail(EVENT, null)));
            isUnreadable(inMail(EVENT, sealed("linkedin.inmails", "urn:li:conversationEvent:ce-2", json)));
            isUnreadable(inMail(EVENT, sealed("linkedin.notes", EVENT, json)));
            isUnreadable(inMail(EVENT, sealed("linkedin.inmails", EVENT, "Hello")));
            isUnreadable(inMail(EVENT, sealed("linkedin.inmails", EVENT, "null")));
            isUnreadable(inMail(EVENT, new SealedText("Hello".getBytes(UTF_8))));
        });
        var ours = sealed("linkedin.inmails", EVENT, json);
        tenants.in(TestTenants.fresh(), () -> isUnreadable(inMail(EVENT, ours)));
    }

    @Test
    void a_shared_profile_opens_for_its_own_stub_and_is_not_quoted_where_it_is_none() {
        var golden = Contracts.read("events/linkedin.stubs.profile.json");
        tenants.in(tenant, () -> {
            var said =
                    profiles.open(stub(sealed("linkedin.stubs", STUB, golden))).reveal();
            assertEquals(
                    List.of("Lena", "Okafor", "https://www.linkedin.com/in/sample"),
                    List.of(said.firstName(), said.lastName(), said.profileUrl()));
            assertEquals(List.of("lena.okafor@example.org"), said.emailAddresses());
            assertEquals(List.of("+49 40 1234567"), said.phoneNumbers());
            var bare = profiles.open(stub(sealed("linkedin.stubs", STUB, "{\"firstName\": \"Lena\", \"mood\": 1}")))
                    .reveal();
            assertEquals(List.of(), bare.emailAddresses());
            assertNull(bare.lastName());
            Stream.of(
                            sealed("linkedin.stubs", "urn:li:mailStub:ms-2", golden),
                            sealed("linkedin.exports", STUB, golden),
                            sealed("linkedin.stubs", STUB, "null"),
                            sealed("linkedin.stubs", STUB, "Lena"),
                            new SealedText(golden.getBytes(UTF_8)))
                    .forEach(none -> assertEquals(
                            "a sealed text cannot be read",
                            assertThrows(UnreadableText.class, () -> profiles.open(stub(none)))
                                    .getMessage()));
        });
        var ours = sealed("linkedin.stubs", STUB, golden);
        tenants.in(TestTenants.fresh(), () -> assertThrows(UnreadableText.class, () -> profiles.open(stub(ours))));
    }

    private static Stub stub(SealedText profile) {
        return new Stub(
                STUB,
                ActivitySamples.CONTRACT,
                ActivitySamples.SEAT,
                ActivitySamples.PERSON,
                ActivitySamples.AT,
                profile);
    }

    private void isUnreadable(InMail message) {
        assertEquals(
                "a sealed text cannot be read",
                assertThrows(UnreadableText.class, () -> texts.open(message)).getMessage());
    }

    private static InMail inMail(String event, SealedText text) {
        var sample = ActivitySamples.inMail(event, ActivitySamples.PERSON);
        return new InMail(
                event,
                sample.contract(),
                sample.seat(),
                sample.holder(),
                sample.holderVersion(),
                sample.person(),
                sample.thread(),
                sample.type(),
                sample.direction(),
                sample.at(),
                text);
    }

    private SealedText sealed(String topic, String urn, String text) {
        return new SealedText(
                sealing.seal(Keyset.LINKEDIN_ACTIVITY, text.getBytes(UTF_8), topic + "|" + tenant + "|" + urn));
    }

    private String opened(SealedRows rows) {
        var select = "select " + String.join(", ", rows.identity()) + ", " + rows.column() + " from " + rows.table()
                + " where tenant = :mine";
        return tenants.in(tenant, () -> sql.one(select, Map.of("mine", tenant), row -> opened(rows, row))
                .orElseThrow());
    }

    private String opened(SealedRows rows, ResultSet row) throws SQLException {
        var identity = new HashMap<String, String>();
        for (var column : rows.identity()) {
            identity.put(column, row.getString(column));
        }
        return new String(
                sealing.open(rows.keyset(), row.getBytes(rows.column()), rows.associatedData(identity)), UTF_8);
    }
}
