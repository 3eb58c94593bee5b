package dev.prospector.sandbox.recruiter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import dev.prospector.sandbox.http.Parameters;

/**
 * What the person at the page has chosen so far; each is null when not chosen.
 *
 * @param seat   the recruiter's
 * @param words  by which members are searched
 * @param member person URN
 * @param job    words of a title, or a Job ID
 */
record Choice(String tenant, String seat, String words, String member, String job) {

    static Choice of(Parameters given) {
        return new Choice(
                given.value("tenant").orElse(null),
                given.value("seat").orElse(null),
                given.value("words").orElse(null),
                given.value("member").orElse(null),
                given.value("job").orElse(null));
    }

    Choice about(String person) {
        return new Choice(tenant, seat, words, person, null);
    }

    Choice ofNobody() {
        return about(null);
    }

    /** The page as it is with this choice. */
    String address() {
        return RecruiterPages.PAGE
                + "?"
                + fields().entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Goes with each form; not the job, which is looked for anew. */
    String hidden() {
        return fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("job"))
                .map(field -> Fields.hidden(field.getKey(), field.getValue()))
                .collect(Collectors.joining());
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("tenant", tenant);
        fields.put("seat", seat);
        fields.put("words", words);
        fields.put("member", member);
        fields.put("job", job);
        fields.values().removeIf(value -> value == null);
        return fields;
    }
}
