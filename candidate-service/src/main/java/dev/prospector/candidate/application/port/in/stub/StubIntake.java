package dev.prospector.candidate.application.port.in.stub;

import java.util.List;

import dev.prospector.candidate.domain.stub.StubArrival;
import dev.prospector.candidate.domain.stub.StubKey;
import dev.prospector.candidate.domain.stub.StubPerson;

/**
 * Brings in members who agreed to share their profiles (product.md 2.9). Whoever is known is completed, and nothing of them is replaced;
 * whoever is not becomes a candidate tied to no job. All are in the LinkedIn pool from then on.
 */
public interface StubIntake {

    /**
     * A piece of work of its own: not to be called inside a transaction. Safe to repeat. A stub whose candidate was deleted brings nobody
     * back; one whose member is somebody else since, or nobody, is taken again. May end in a {@code ConcurrentChange}, when others were
     * faster again and again; then nothing was done.
     */
    StubArrival findOrMake(StubPerson person);

    /** Stubs that are to be told again, because their member is another candidate since, or none; each is asked for once in a while. */
    List<StubKey> wanted();
}
