package dev.prospector.job.application.service;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.posting.ApplyAddressNews;
import dev.prospector.job.application.port.out.posting.ApplyAddresses;
import dev.prospector.job.domain.posting.ApplyAddress;

@ApplicationScoped
@Transactional
class ApplyAddressService implements ApplyAddressNews {
    private final ApplyAddresses addresses;

    ApplyAddressService(ApplyAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void told(long version, Optional<ApplyAddress> address) {
        addresses.keep(version, address);
    }
}
