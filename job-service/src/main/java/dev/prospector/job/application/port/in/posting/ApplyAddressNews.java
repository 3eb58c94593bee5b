package dev.prospector.job.application.port.in.posting;

import java.util.Optional;

import dev.prospector.job.domain.posting.ApplyAddress;

/** What integration-service says of where the tenant's candidates apply. */
public interface ApplyAddressNews {
    /**
     * Safe to repeat; what is older than what was said before changes nothing.
     *
     * @param version of two words the one with the higher version counts
     * @param address empty for none any more
     */
    void told(long version, Optional<ApplyAddress> address);
}
