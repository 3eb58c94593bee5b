package dev.prospector.candidate.application.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.candidate.application.port.in.sharing.SharedRecords;
import dev.prospector.candidate.application.port.out.sharing.RecordListing;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;

@ApplicationScoped
@Transactional
class RecordService implements SharedRecords {
    private final RecordListing listing;

    RecordService(RecordListing listing) {
        this.listing = listing;
    }

    /** Looks for what is there first: what was taken back and is there again counts as there. */
    @Override
    public List<SharedRecord> of(RecordType type, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<>(listing.present(type, ids));
        var missing = new HashSet<>(ids);
        found.forEach(record -> missing.remove(record.id()));
        if (!missing.isEmpty()) {
            found.addAll(listing.gone(type, missing));
        }
        return found;
    }

    @Override
    public List<SharedRecord> after(RecordType type, Optional<UUID> last, int atMost) {
        return listing.after(type, last, atMost);
    }
}
