package dev.prospector.sandbox.linkedin.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.History;
import dev.prospector.sandbox.linkedin.finder.Rows;
import dev.prospector.sandbox.linkedin.onboarding.Integration;
import dev.prospector.sandbox.linkedin.onboarding.Onboarding;

class MailStubsWindowTest {

    private static final String CONTRACT = "urn:li:contract:9001";
    private static final Application CALLER =
            new Application("t-1", "client", List.of("secret"), "urn:li:organization:1", null);

    private final History<MailStub> stubs = History.of(List.of());
    private final MailStubsEndpoint endpoint = endpoint();

    @Test
    void a_window_of_more_than_20_000_rows_is_refused_however_small_the_page() {
        for (int i = 0; i < MailStubsEndpoint.MOST; i++) {
            stubs.put(stub(i));
        }
        Reply whole = endpoint.byContract(asked("&start=19999&count=50"));
        stubs.put(stub(MailStubsEndpoint.MOST));

        Refusal refusal = assertThrows(Refusal.class, () -> endpoint.byContract(asked("&start=0&count=1")));

        assertTrue(text(whole).contains("ms-19999\""));
        assertEquals(400, refusal.reply().status());
        assertTrue(text(refusal.reply()).contains("20000 rows"));
        assertEquals(
                200,
                endpoint.byContract(asked("&createdDateEnd=20000&start=0&count=1"))
                        .status());
    }

    private MailStubsEndpoint endpoint() {
        Onboarding onboarding = Onboarding.nothing();
        onboarding
                .integrations()
                .put(new Integration("t-1", CONTRACT, Integration.Type.CSA_API, null, Integration.Status.ENABLED));
        return new MailStubsEndpoint(new ContractAccess(request -> CALLER, onboarding, new Rows<>()), stubs);
    }

    /** Created at that millisecond. */
    private static MailStub stub(int number) {
        return new MailStub(
                "t-1",
                "urn:li:mailStub:ms-" + number,
                CONTRACT,
                "urn:li:seat:1",
                Instant.ofEpochMilli(number),
                "urn:li:person:x",
                "Jo",
                null,
                null,
                null,
                null);
    }

    private static Request asked(String more) {
        return Request.of("GET", "/v2/mailStubs?q=contract&contract=" + CONTRACT + more, Map.of(), new byte[0]);
    }

    private static String text(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
