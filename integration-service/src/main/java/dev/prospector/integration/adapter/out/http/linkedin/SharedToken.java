package dev.prospector.integration.adapter.out.http.linkedin;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import dev.prospector.integration.adapter.out.http.linkedin.CallFailed.Kind;
import dev.prospector.kit.http.call.ClientCredentials;
import dev.prospector.kit.http.call.TokenRefused;
import dev.prospector.kit.http.call.TokenUnavailable;
import dev.prospector.kit.http.privacy.Secret;

/**
 * An application's token. One caller at a time asks for it; the others wait for that one, but no longer than their own question may
 * take.
 */
final class SharedToken {
    private final ClientCredentials credentials;
    private final ReentrantLock turn = new ReentrantLock();

    SharedToken(URI tokenUrl, Caller caller, Clock clock) {
        var secret = new Secret(caller.secret().reveal());
        credentials = new ClientCredentials(tokenUrl, caller.clientId(), secret, clock);
    }

    /** @throws CallFailed DENIED when the credentials are not taken, UNREACHABLE when there is no token in time */
    String value(Deadline deadline) {
        awaitTurn(deadline);
        try {
            return credentials.accessToken();
        } catch (TokenRefused e) {
            throw CallFailed.of(Kind.DENIED);
        } catch (TokenUnavailable e) {
            throw CallFailed.of(Kind.UNREACHABLE);
        } finally {
            turn.unlock();
        }
    }

    /** It was refused where it was used, although it should still live. */
    void forget(String refused) {
        credentials.forget(refused);
    }

    private void awaitTurn(Deadline deadline) {
        try {
            if (!turn.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw CallFailed.of(Kind.UNREACHABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallFailed.of(Kind.UNREACHABLE);
        }
    }
}
