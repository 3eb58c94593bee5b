package dev.prospector.integration.adapter.out.http.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.application.port.out.inbox.NoAnswer;
import dev.prospector.integration.domain.inbox.ExportedCandidate;
import dev.prospector.integration.domain.inbox.FetchFailure.Reason;
import dev.prospector.integration.domain.inbox.Profile;
import dev.prospector.testbed.Contracts;

class ExportedCandidatesAnswerTest {
    @Test
    void the_golden_sample_is_understood() {
        var profile = new Profile(
                "Lena",
                "Okafor",
                "Data Engineer at Nordwind AG",
                "Hamburg, Germany",
                "Nordwind AG",
                "https://www.linkedin.com/in/sample",
                List.of(),
                List.of());
        var expected = new ExportedCandidate(
                "urn:li:organization:4242",
                "JOB-1042",
                "urn:li:person:recruiter01",
                Instant.parse("2026-01-02T00:00:00Z"),
                "urn:li:person:pQ7x2",
                profile);
        assertEquals(expected, read(Contracts.read("linkedin/exported-candidates.json")));
    }

    @Test
    void a_member_and_a_name_are_enough() {
        var candidate = read(element("'candidate':{'member':'urn:li:person:x','lastName':'Okafor','new':{'field':1}}"));
        assertEquals("urn:li:person:x", candidate.person());
        assertEquals("Okafor", candidate.profile().lastName());
        assertNull(candidate.exportedBy());
        assertNull(candidate.exportedAt());
        assertNull(candidate.jobNumber());
    }

    @Test
    void mail_and_phone_come_as_text_as_list_or_as_objects() {
        assertEquals(
                List.of("a@example.org"),
                withName("'emailAddress':'a@example.org'").emailAddresses());
        assertEquals(
                List.of("a@example.org"),
                withName("'emailAddress':['a@example.org',' ']").emailAddresses());
        assertEquals(
                List.of("+49 1"),
                withName("'phoneNumbers':[{'number':'+49 1'}]").phoneNumbers());
        assertEquals(
                List.of("+49 1", "+49 2"),
                withName("'phoneNumbers':['+49 1','+49 2']").phoneNumbers());
    }

    @Test
    void a_time_may_come_as_text() {
        var candidate = read(element("'exportedAt':'1767312000000','candidate':{'member':'m','firstName':'Lena'}"));
        assertEquals(Instant.parse("2026-01-02T00:00:00Z"), candidate.exportedAt());
    }

    @Test
    void blank_text_is_none() {
        assertNull(withName("'headline':' '").headline());
        assertNull(withName("'location':{'country':'de'}").location());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'elements':[]}",
                "{'elements':[{'requestId':'r-2','candidate':{'member':'m','firstName':'L'}}]}"
            })
    void nothing_exported_under_this_request_is_an_empty_answer(String answer) {
        assertEquals(Reason.EMPTY_ANSWER, failure(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "{'elements':null}",
                "{'elements':[{}]}",
                "{'elements':[{'candidate':{'firstName':'Lena'}}]}",
                "{'elements':[{'candidate':{'member':'m'}}]}",
                "{'elements':[{'candidate':{'member':'m','firstName':' '}}]}"
            })
    void what_names_no_member_or_no_name_is_of_no_use(String answer) {
        assertEquals(Reason.UNUSABLE_ANSWER, failure(answer));
    }

    private static Reason failure(String answer) {
        return assertThrows(NoAnswer.class, () -> read(answer.replace('\'', '"')))
                .failure()
                .reason();
    }

    private static Profile withName(String field) {
        return read(element("'candidate':{'member':'m','firstName':'Lena'," + field + "}"))
                .profile();
    }

    private static String element(String fields) {
        return ("{'elements':[{" + fields + "}]}").replace('\'', '"');
    }

    private static ExportedCandidate read(String answer) {
        return ExportedCandidatesAnswer.read(answer.getBytes(StandardCharsets.UTF_8), "r-1");
    }
}
