package dev.prospector.job.application.port.out.posting;

import java.util.Optional;

import dev.prospector.job.domain.posting.ApplyAddress;

/** Where the tenant's candidates apply, as others have said; read with each job. */
public interface ApplyAddresses {
    /** Keeps it, unless a word of this version or a later one is there. */
    void keep(long version, Optional<ApplyAddress> address);
}
