package dev.prospector.candidate.adapter.in.rest.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.candidate.application.port.out.sharing.RecordListing;
import dev.prospector.candidate.domain.sharing.RecordType;
import dev.prospector.candidate.domain.sharing.SharedRecord;
import dev.prospector.kit.data.record.ToldRecord;
import dev.prospector.kit.data.record.ToldRecords;
import dev.prospector.kit.data.record.Tombstone;

/** What integration-service is told: present states in JSON. No rule lies between the list and its readers, hence no service. */
@ApplicationScoped
class ToldSharedRecords implements ToldRecords<RecordType> {
    private final RecordListing listing;

    ToldSharedRecords(RecordListing listing) {
        this.listing = listing;
    }

    @Override
    public List<RecordType> kinds() {
        return List.of(RecordType.values());
    }

    @Override
    public String word(RecordType kind) {
        return kind.word();
    }

    @Override
    public List<ToldRecord> present(RecordType kind, Collection<UUID> ids) {
        return told(listing.present(kind, ids));
    }

    @Override
    public List<Tombstone> gone(RecordType kind, Collection<UUID> ids) {
        return listing.gone(kind, ids).stream().map(RecordForm::tombstone).toList();
    }

    @Override
    public List<ToldRecord> after(RecordType kind, Optional<UUID> last, int atMost) {
        return told(listing.after(kind, last, atMost));
    }

    private static List<ToldRecord> told(List<SharedRecord> records) {
        var form = new RecordForm();
        return records.stream().map(record -> record.as(form)).toList();
    }
}
