package dev.prospector.integration.application.port.in.link;

import java.net.URI;
import java.util.Optional;

/** A browser comes back from LinkedIn's consent page; whose it is nobody knows, so nothing final is done (product.md 2.2). */
public interface ConsentReturn {
    /** What LinkedIn says by it. */
    enum Outcome {
        CONSENTED,
        /** The member said no. */
        DENIED,
        /** LinkedIn would not. */
        DECLINED
    }

    /** @param address where the browser goes on */
    record Onward(URI address, Outcome outcome) {}

    /**
     * @param state any text
     * @param code LinkedIn's, if it gave one
     * @param error LinkedIn's word for why not, if it said one; then a code does not count
     * @throws dev.prospector.integration.domain.link.LinkingRefused STATE_UNKNOWN when no attempt waits for it
     */
    Onward take(String state, Optional<String> code, Optional<String> error);
}
