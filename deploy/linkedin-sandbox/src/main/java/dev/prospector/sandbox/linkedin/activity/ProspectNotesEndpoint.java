package dev.prospector.sandbox.linkedin.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.activity.ProspectNote.Stamp;
import dev.prospector.sandbox.linkedin.finder.History;
import dev.prospector.sandbox.linkedin.finder.Page;
import dev.prospector.sandbox.linkedin.finder.Period;
import dev.prospector.sandbox.linkedin.finder.Query;

/**
 * {@code GET /v2/prospectNotes?q=criteria}: recruiters' notes by the time of their last change, deleted ones as not active (section 5.4
 * of LinkedIn's contract; the elements are an assumption of section 15, golden sample in {@code deploy/contracts/linkedin}).
 */
final class ProspectNotesEndpoint {

    private static final Comparator<ProspectNote> LONGEST_UNCHANGED_FIRST = Comparator.comparing(
                    (ProspectNote note) -> note.lastModified().time())
            .thenComparing(ProspectNote::id);

    private final ContractAccess access;
    private final History<ProspectNote> notes;

    private record StampView(long time, String actor) {

        static StampView of(Stamp stamp) {
            return new StampView(stamp.time().toEpochMilli(), stamp.actor());
        }
    }

    private record Content(String text) {}

    private record View(
            String id,
            String contract,
            String owner,
            String member,
            boolean active,
            StampView created,
            StampView lastModified,
            Content content) {

        static View of(ProspectNote note) {
            return new View(
                    note.id(),
                    note.contract(),
                    note.owner(),
                    note.member(),
                    note.active(),
                    StampView.of(note.created()),
                    StampView.of(note.lastModified()),
                    new Content(note.text()));
        }
    }

    ProspectNotesEndpoint(ContractAccess access, History<ProspectNote> notes) {
        this.access = access;
        this.notes = notes;
    }

    Reply byCriteria(Request request) {
        Application caller = access.caller(request);
        Query query = Query.of(request, "criteria");
        String contract = query.required("contract");
        access.demand(caller, contract, request);
        Set<String> owners = query.all("owners");
        Period period = Period.after(query, "cutoffDate", "beforeDate");
        return Reply.json(200, Page.asked(query, of(caller.tenant(), contract, owners, period)));
    }

    private List<View> of(String tenant, String contract, Set<String> owners, Period period) {
        return notes.within(tenant, period)
                .filter(note -> note.contract().equals(contract))
                .filter(note -> owners.isEmpty() || owners.contains(note.owner()))
                .sorted(LONGEST_UNCHANGED_FIRST)
                .map(View::of)
                .toList();
    }
}
