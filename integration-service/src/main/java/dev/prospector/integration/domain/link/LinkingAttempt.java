package dev.prospector.integration.domain.link;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.LinkingRefused.Reason;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;

/**
 * One user's way to LinkedIn's consent page and back (product.md 2.2). LinkedIn's answer comes through a browser of which nobody knows
 * whose it is; so it is only kept here, and redeemed when the user who began asks for that with their own token.
 *
 * @param state fingerprint of what LinkedIn gives back, and the attempt's identity
 * @param userId who began
 * @param application whose consent page it is
 * @param verifier nothing without PKCE, and once the attempt is over
 * @param code nothing before LinkedIn's answer, and once the attempt is over
 * @param handle fingerprint of what the front end completes it by; nothing before LinkedIn's answer
 * @param claimedUntil while one completion redeems the code; nothing while none does
 * @param expiresAt when it is too late for what comes next
 */
public record LinkingAttempt(
        Fingerprint state,
        String userId,
        ApplicationUrn application,
        ReturnAddress returnTo,
        Phase phase,
        Optional<CodeVerifier> verifier,
        Optional<AuthorizationCode> code,
        Optional<Fingerprint> handle,
        Optional<Instant> claimedUntil,
        Instant expiresAt) {

    /** Where it stands. */
    public enum Phase {
        /** The user is at LinkedIn's page. */
        AT_LINKEDIN,
        /** LinkedIn gave a code. */
        CONSENTED,
        /** Over: the user is linked. */
        LINKED,
        /** Over: the member said no. */
        DENIED,
        /** Over: LinkedIn would not. */
        DECLINED,
        /** Over: another user tried to complete it. */
        FOREIGN,
        /** Over: the person is another user's. */
        TAKEN
    }

    /** @param state goes to LinkedIn, and is kept by nobody */
    public record Begun(LinkingAttempt attempt, OneTimeKey state) {}

    /** A user of this connection's tenant wants to be linked. */
    public static Begun begun(
            String userId, Connection connection, ReturnAddress returnTo, LinkingTerms terms, Instant now) {
        var state = OneTimeKey.fresh();
        var attempt = new LinkingAttempt(
                state.fingerprint(),
                userId,
                connection.application().urn(),
                returnTo,
                Phase.AT_LINKEDIN,
                terms.pkce() ? Optional.of(CodeVerifier.fresh()) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                end(now, terms.stateLives()));
        return new Begun(attempt, state);
    }

    /** Whether LinkedIn's answer is still waited for. */
    public boolean awaitsLinkedIn(Instant now) {
        return phase == Phase.AT_LINKEDIN && now.isBefore(expiresAt);
    }

    /** LinkedIn gave a code. @param key by which the front end may complete it */
    public LinkingAttempt consented(AuthorizationCode given, OneTimeKey key, Duration lives, Instant now) {
        return new LinkingAttempt(
                state,
                userId,
                application,
                returnTo,
                Phase.CONSENTED,
                verifier,
                Optional.of(given),
                Optional.of(key.fingerprint()),
                Optional.empty(),
                end(now, lives));
    }

    /** Whether this user may redeem the code now. @throws LinkingRefused with the reason why not */
    public void demandRedeemableBy(String asking, Instant now) {
        if (phase != Phase.CONSENTED) {
            throw new LinkingRefused(Reason.HANDLE_USED);
        }
        if (!userId.equals(asking)) {
            throw new LinkingRefused(Reason.OTHER_USER_BEGAN);
        }
        if (!now.isBefore(expiresAt)) {
            throw new LinkingRefused(Reason.LINKING_EXPIRED);
        }
        if (claimedUntil.filter(now::isBefore).isPresent()) {
            throw new LinkingRefused(Reason.LINKING_UNDERWAY);
        }
    }

    /** One completion has it to itself for that time: a code is redeemed once. */
    public LinkingAttempt claimed(Instant now, Duration time) {
        return with(Optional.of(end(now, time)));
    }

    /** Whether it is still the same completion's. */
    public boolean isClaimedAs(LinkingAttempt claimed) {
        return phase == Phase.CONSENTED && claimedUntil.equals(claimed.claimedUntil);
    }

    /** The next completion may try at once. */
    public LinkingAttempt released() {
        return with(Optional.empty());
    }

    /** Nothing more can come of it; what it kept secret is forgotten. */
    public LinkingAttempt over(Phase how) {
        return new LinkingAttempt(
                state,
                userId,
                application,
                returnTo,
                how,
                Optional.empty(),
                Optional.empty(),
                handle,
                Optional.empty(),
                expiresAt);
    }

    /** Whether it was begun under the application that the tenant still has. */
    public boolean isUnder(Connection connection) {
        return application.equals(connection.application().urn());
    }

    private LinkingAttempt with(Optional<Instant> claim) {
        return new LinkingAttempt(
                state, userId, application, returnTo, phase, verifier, code, handle, claim, expiresAt);
    }

    /** As it is stored. */
    private static Instant end(Instant now, Duration time) {
        return now.plus(time).truncatedTo(ChronoUnit.MICROS);
    }
}
