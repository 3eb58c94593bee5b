package dev.prospector.candidate.domain.stub;

import java.time.Instant;
import java.util.List;

import dev.prospector.candidate.domain.export.Contacts;
import dev.prospector.candidate.domain.identity.LinkedInPerson;
import dev.prospector.candidate.domain.person.PersonName;

/** Members who shared a stub profile, for tests, told by what matters in them. */
public final class Stubs {
    /** When they all agreed first. */
    public static final Instant CONSENTED = Instant.parse("2026-01-03T00:00:00Z");

    private static final PersonName NAME = new PersonName("Lena", "Okafor");
    private static final String CONTRACT = "urn:li:contract:9001";
    private static final String SEAT = "urn:li:seat:600123";

    private Stubs() {}

    public static StubKey key(String stub) {
        return new StubKey(CONTRACT, "urn:li:mailStub:" + stub);
    }

    public static Consent consent(String stub, Instant at) {
        return new Consent(key(stub), SEAT, at);
    }

    /** @param contacts e-mails, phone numbers, which begin with a plus, and addresses with a slash for the profile */
    public static StubPerson stub(String stub, String person, String... contacts) {
        return stub(stub, person, CONSENTED, contacts);
    }

    public static StubPerson stub(String stub, String person, Instant at, String... contacts) {
        var texts = List.of(contacts);
        var url = texts.stream().filter(text -> text.contains("/")).findFirst();
        return StubPerson.of(
                consent(stub, at),
                new LinkedInPerson("urn:li:person:" + person),
                NAME,
                new Contacts(
                        url.orElse(null),
                        texts.stream().filter(text -> text.contains("@")).toList(),
                        texts.stream().filter(text -> text.startsWith("+")).toList()));
    }
}
