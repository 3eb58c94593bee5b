package dev.prospector.job.application.port.out;

import java.util.Optional;

import dev.prospector.job.application.port.out.posting.ApplyAddresses;
import dev.prospector.job.domain.posting.ApplyAddress;

public class InMemoryApplyAddresses implements ApplyAddresses {
    private long newest;
    private Optional<ApplyAddress> known = Optional.empty();

    @Override
    public void keep(long version, Optional<ApplyAddress> address) {
        if (version > newest) {
            newest = version;
            known = address;
        }
    }

    Optional<ApplyAddress> known() {
        return known;
    }
}
