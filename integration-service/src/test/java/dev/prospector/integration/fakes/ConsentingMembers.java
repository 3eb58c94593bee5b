package dev.prospector.integration.fakes;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.link.LinkedInMembers;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.PersonUrn;

/** LinkedIn's token endpoint: a code is good once, for the challenge that it was given under. Refuses to be asked inside a transaction. */
public final class ConsentingMembers implements LinkedInMembers {
    private final FakeTenants tenants;
    private final Map<String, Given> codes = new HashMap<>();
    private final Set<String> redeemed = new HashSet<>();
    private Runnable before = () -> {};
    private Runnable after = () -> {};

    private record Given(PersonUrn person, String challenge) {}

    public ConsentingMembers(FakeTenants tenants) {
        this.tenants = tenants;
    }

    /** A member allows it on the page. @param challenge of the page's address; null without one */
    public String consent(String person, String challenge) {
        var code = "code-" + (codes.size() + 1);
        codes.put(code, new Given(new PersonUrn("urn:li:person:" + person), challenge));
        return code;
    }

    /** LinkedIn does not answer the next one; the code stays good. */
    public void isAwayOnce(Duration retryAfter) {
        before = () -> {
            before = () -> {};
            throw new LinkedInDeclined(Reason.UNREACHABLE, retryAfter);
        };
    }

    /** Something happens when the next code was redeemed, before whoever asked hears of it. */
    public void then(Runnable happens) {
        after = () -> {
            after = () -> {};
            happens.run();
        };
    }

    public int redeemed() {
        return redeemed.size();
    }

    @Override
    public PersonUrn whoConsented(Connection connection, Consent consent) {
        if (tenants.isWorking()) {
            throw new IllegalStateException("LinkedIn is asked inside a transaction");
        }
        before.run();
        var code = consent.code().reveal();
        var given = codes.get(code);
        var challenge = consent.verifier().map(verifier -> verifier.challenge()).orElse(null);
        if (given == null || !redeemed.add(code) || !Objects.equals(given.challenge, challenge)) {
            throw new LinkedInDeclined(Reason.REFUSED, Duration.ZERO);
        }
        after.run();
        return given.person;
    }
}
