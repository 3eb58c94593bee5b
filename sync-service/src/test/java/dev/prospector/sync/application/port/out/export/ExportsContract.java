package dev.prospector.sync.application.port.out.export;

import static dev.prospector.sync.domain.export.Samples.ACCEPTED;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.NAMELESS_FACTS;
import static dev.prospector.sync.domain.export.Samples.SEALED;
import static dev.prospector.sync.domain.export.Samples.exportIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.prospector.sync.application.port.out.export.ExportLedger.Entry;
import dev.prospector.sync.application.port.out.export.ExportLedger.Share;
import dev.prospector.sync.application.port.out.export.ExportLedger.Waiting;
import dev.prospector.sync.domain.export.Decision;
import dev.prospector.sync.domain.export.Export;
import dev.prospector.sync.domain.export.ExportFacts;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;
import dev.prospector.sync.domain.export.Landing;
import dev.prospector.sync.domain.export.LinkedPerson;
import dev.prospector.sync.domain.export.Samples;
import dev.prospector.sync.domain.export.Situation;

/** What every store of exports keeps, the fake and the database. */
public abstract class ExportsContract {

    private static final Instant THEN = Samples.NOW;
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final LinkedPerson LINKED = new LinkedPerson(Samples.EXPORTER_PERSON);

    private int made;

    protected abstract Exports exports();

    protected abstract DueExports due();

    protected abstract ExportLedger ledger();

    protected abstract LinkedExporters linkedExporters();

    /** A tenant of this test. */
    protected abstract String tenant();

    protected abstract String anotherTenant();

    protected abstract <T> T work(String tenant, Supplier<T> work);

    protected abstract <T> T transaction(Supplier<T> work);

    @ParameterizedTest
    @EnumSource
    void an_export_comes_back_as_it_was_stored(Situation situation) {
        stored(situation);
        var expected = content(situation.export().snapshot());
        assertEquals(expected, content(found("r-1").snapshot()));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_stored(ExportReason reason) {
        received("r-1", THEN);
        change("r-1", export -> export.stop(2, reason, THEN));
        assertEquals(Optional.of(reason), found("r-1").reason());
        assertEquals(reason.leadsTo(), found("r-1").state());
        assertEquals(reason, entry("r-1").reason());
    }

    @Test
    void failures_are_counted() {
        due("r-1", THEN);
        change("r-1", export -> export.postpone(Samples.retries(new Random(3)), Duration.ofSeconds(5), THEN));

        assertEquals(1, found("r-1").snapshot().failures());
        assertEquals(THEN.plusSeconds(5), found("r-1").snapshot().nextAttemptAt());
    }

    @Test
    void what_was_begun_is_not_begun_again() {
        due("r-1", THEN);

        received("r-1", THEN.plusSeconds(5));

        assertEquals(ExportState.FACTS, found("r-1").state());
        assertEquals(THEN, found("r-1").snapshot().receivedAt());
    }

    @Test
    void request_ids_that_differ_only_in_case_name_two_exports() {
        received("pQ7x2", THEN);
        due("pq7x2", THEN);

        assertEquals(ExportState.RECEIVED, found("pQ7x2").state());
        assertEquals(ExportState.FACTS, found("pq7x2").state());
        assertEquals(ExportState.RECEIVED, entry("pQ7x2").state());
        assertEquals(2, newest(Optional.empty(), Optional.empty(), 10).size());
    }

    @Test
    void a_request_id_with_a_blank_behind_it_names_nothing() {
        received("r-1", THEN);
        assertEquals(Optional.empty(), work(tenant(), () -> ledger().entry("r-1 ")));
        assertEquals(Optional.empty(), work(tenant(), () -> exports().find("r-1 ")));
    }

    @Test
    void another_tenant_finds_nothing() {
        received("r-1", THEN);

        assertEquals(Optional.empty(), work(anotherTenant(), () -> exports().find("r-1")));
        assertEquals(Optional.empty(), work(anotherTenant(), () -> ledger().entry("r-1")));
        assertEquals(List.of(), work(anotherTenant(), () -> ledger().newest(
                        Optional.empty(), Optional.empty(), Optional.empty(), 10)));
    }

    @Test
    void two_tenants_may_have_the_same_request_id() {
        due("r-1", THEN);
        work(anotherTenant(), () -> {
            exports().begin(Export.received("r-1", THEN));
            return null;
        });

        assertEquals(ExportState.FACTS, found("r-1").state());
        assertEquals(
                ExportState.RECEIVED,
                work(anotherTenant(), () -> exports().find("r-1")).orElseThrow().state());
    }

    @Test
    void the_longest_due_is_claimed_first() {
        due("later", THEN.plusSeconds(1));
        due("first", THEN);

        assertEquals(List.of("first", "later"), claimed(THEN.plusSeconds(1)));
    }

    @Test
    void what_is_not_due_is_not_claimed() {
        received("notice", THEN);
        due("later", THEN.plusSeconds(1));
        due("landed", THEN);
        change("landed", export -> export.judge("recruiter", new Decision.Refused(ExportReason.JOB_UNKNOWN), THEN));

        assertEquals(List.of(), claimed(THEN));
    }

    @Test
    void a_claim_holds_until_it_runs_out() {
        due("r-1", THEN);
        assertEquals(List.of("r-1"), claimed(THEN));

        assertEquals(List.of(), claimed(THEN.plus(HELD).minusMillis(1)));
        assertEquals(List.of("r-1"), claimed(THEN.plus(HELD)));
    }

    @Test
    void a_stored_result_ends_the_claim() {
        due("r-1", THEN);
        claimed(THEN);

        change("r-1", export -> export.judge("recruiter", ACCEPTED, THEN));

        assertEquals(List.of("r-1"), claimed(THEN));
    }

    @Test
    void a_claims_fence_is_the_version_that_nobody_else_has() {
        due("r-1", THEN);
        var before = found("r-1").version();

        var claim = claims(THEN).get(0);

        assertNotEquals(before, claim.fence());
        assertEquals(claim.fence(), found("r-1").version());
        change("r-1", export -> export.judge("recruiter", ACCEPTED, THEN));
        assertNotEquals(claim.fence(), found("r-1").version());
    }

    @Test
    void a_result_may_be_stored_without_giving_up_the_claim() {
        due("r-1", THEN);
        var claim = claims(THEN).get(0);
        long fence = work(tenant(), () -> {
            var export = exports().find("r-1").orElseThrow();
            export.judge("recruiter", ACCEPTED, THEN);
            return exports().save(export, THEN.plus(HELD.multipliedBy(2)));
        });
        assertNotEquals(claim.fence(), fence);
        assertEquals(fence, found("r-1").version());
        assertEquals(List.of(), claimed(THEN.plus(HELD)));
        assertEquals(List.of("r-1"), claimed(THEN.plus(HELD.multipliedBy(2))));
    }

    @Test
    void a_claim_that_ran_out_is_another_ones_with_another_fence() {
        due("r-1", THEN);
        long first = claims(THEN).get(0).fence();
        long second = claims(THEN.plus(HELD)).get(0).fence();
        assertNotEquals(first, second);
        assertEquals(second, found("r-1").version());
    }

    @Test
    void only_the_tenants_own_exports_are_claimed() {
        due("r-1", THEN);
        assertEquals(Optional.empty(), work(anotherTenant(), () -> due().claim(THEN, THEN.plus(HELD))));
    }

    @Test
    void tenants_with_due_exports_are_seen() {
        received("notice", THEN);
        assertFalse(tenants(THEN).contains(tenant()));
        due("r-1", THEN.plusSeconds(1));
        due("r-2", THEN.plusSeconds(2));
        assertFalse(tenants(THEN).contains(tenant()));
        assertEquals(
                1,
                tenants(THEN.plusSeconds(2)).stream().filter(tenant()::equals).count());
        assertFalse(tenants(THEN.plusSeconds(2)).contains(anotherTenant()));
    }

    @Test
    void those_with_a_step_before_them_are_the_backlog() {
        long before = transaction(due()::backlog).waiting();
        Instant longAgo = THEN.minus(Duration.ofDays(18_000));
        received("notice", THEN);
        due("r-1", THEN);
        due("r-2", longAgo);
        var backlog = transaction(due()::backlog);
        assertEquals(before + 2, backlog.waiting());
        assertFalse(backlog.oldest().orElseThrow().isAfter(longAgo));
    }

    @Test
    void the_ledger_shows_the_newest_first_in_pages() {
        received("r-1", THEN);
        received("r-3", THEN.plusSeconds(1));
        received("r-2", THEN.plusSeconds(1));
        received("r-4", THEN.minusSeconds(1));

        var first = newest(Optional.empty(), Optional.empty(), 2);
        var second = newest(Optional.empty(), Optional.of(first.get(1).place()), 2);

        assertEquals(List.of("r-3", "r-2"), requestIds(first));
        assertEquals(List.of("r-1", "r-4"), requestIds(second));
        assertEquals(
                List.of(), newest(Optional.empty(), Optional.of(second.get(1).place()), 2));
    }

    @Test
    void the_ledger_can_be_narrowed_to_a_state() {
        received("notice", THEN);
        due("r-1", THEN);
        due("r-2", THEN.plusSeconds(1));

        var first = newest(Optional.of(ExportState.FACTS), Optional.empty(), 1);

        assertEquals(List.of("r-2"), requestIds(first));
        assertEquals(
                List.of("r-1"),
                requestIds(newest(
                        Optional.of(ExportState.FACTS), Optional.of(first.get(0).place()), 5)));
        assertEquals(List.of(), newest(Optional.of(ExportState.LANDED), Optional.empty(), 5));
    }

    @Test
    void the_ledger_tells_since_when_the_oldest_waits_to_be_judged() {
        assertEquals(new Waiting(Optional.empty(), Optional.empty()), waiting(tenant()));
        received("told", THEN.minusSeconds(3_600));
        assertEquals(Optional.of(THEN.minusSeconds(3_600)), waiting(tenant()).oldest());
        change("told", export -> export.learn(2, NAMELESS_FACTS, SEALED, THEN));
        received("noticed", THEN.plusSeconds(9));
        assertEquals(Optional.of(THEN), waiting(tenant()).oldest());
        change("told", export -> export.judge("recruiter", ACCEPTED, THEN));
        assertEquals(Optional.of(THEN.plusSeconds(9)), waiting(tenant()).oldest());
        change("noticed", export -> export.stop(2, ExportReason.FETCH_PARKED, THEN));
        assertEquals(Optional.empty(), waiting(tenant()).oldest());
    }

    @Test
    void the_ledger_tells_when_the_newest_landed() {
        stored(Situation.LANDED);
        received("newer", THEN.plusSeconds(1));
        assertEquals(Optional.of(THEN), waiting(tenant()).lastLanded());
        assertEquals(new Waiting(Optional.empty(), Optional.empty()), waiting(anotherTenant()));
    }

    private Waiting waiting(String tenant) {
        return work(tenant, () -> ledger().waiting());
    }

    @Test
    void a_share_of_the_ledger_is_what_one_user_made_and_what_is_to_their_jobs() {
        to("JOB-1", "made", "recruiter");
        to("JOB-2", "to-their-job", "somebody");
        to("JOB-3", "to-anothers-job", "somebody");
        to("job-2", "to-a-job-in-other-letters", "Recruiter");
        received("of-nobody", THEN);

        assertEquals(List.of("to-their-job", "made"), shared(new Share("recruiter", Set.of("JOB-2", "JOB-9"))));
        assertEquals(List.of("made"), shared(new Share("recruiter", Set.of())));
        assertEquals(List.of(), shared(new Share("stranger", Set.of("JOB-9"))));
    }

    @Test
    void a_share_is_shown_in_pages_without_gaps_or_repetitions() {
        for (int number = 0; number < 12; number++) {
            to(number % 3 == 0 ? "JOB-1" : "JOB-2", "r-" + (10 + number), number % 4 == 0 ? "recruiter" : "somebody");
        }
        var share = Optional.of(new Share("recruiter", Set.of("JOB-1")));
        var refused = Optional.of(ExportState.REFUSED);
        var shown = new ArrayList<String>();
        var page = page(share, refused, Optional.empty());
        while (!page.isEmpty()) {
            shown.addAll(requestIds(page));
            page = page(share, refused, Optional.of(page.get(page.size() - 1).place()));
        }

        assertEquals(List.of("r-19", "r-18", "r-16", "r-14", "r-13", "r-10"), shown);
    }

    private List<Entry> page(Optional<Share> share, Optional<ExportState> state, Optional<ExportLedger.Place> after) {
        return work(tenant(), () -> ledger().newest(share, state, after, 2));
    }

    private List<String> shared(Share share) {
        return requestIds(
                work(tenant(), () -> ledger().newest(Optional.of(share), Optional.empty(), Optional.empty(), 10)));
    }

    /** Refused; each received a second after the one before. */
    private void to(String jobNumber, String requestId, String exporter) {
        var facts = new ExportFacts(jobNumber, Samples.EXPORTER_PERSON, THEN, "urn:li:person:pQ7x2");
        received(requestId, THEN.plusSeconds(made++));
        change(requestId, export -> assertTrue(export.learn(2, facts, SEALED, THEN)));
        change(requestId, export -> export.judge(exporter, Samples.REFUSED, THEN));
    }

    @Test
    void the_ledger_shows_a_landed_export_whole() {
        stored(Situation.LANDED);
        var landing = exportIn(ExportState.LANDED).snapshot().landing();

        var entry = entry("r-1");

        assertEquals(FACTS.person(), entry.person());
        assertEquals(FACTS.jobNumber(), entry.jobNumber());
        assertEquals(FACTS.exportedBy(), entry.exportedBy());
        assertEquals("recruiter", entry.exporter());
        assertEquals(landing, new Landing(entry.applicationId(), entry.alreadyInJob()));
        assertEquals(exportIn(ExportState.LANDED).person().candidateId(), entry.candidateId());
        assertEquals(entry, newest(Optional.empty(), Optional.empty(), 1).get(0));
    }

    @Test
    void the_ledger_shows_a_refusal_with_its_reason() {
        due("r-1", THEN);
        change("r-1", export -> export.judge(null, new Decision.Refused(ExportReason.EXPORTER_NOT_LINKED), THEN));

        assertEquals(ExportReason.EXPORTER_NOT_LINKED, entry("r-1").reason());
        assertEquals(ExportState.REFUSED, entry("r-1").state());
    }

    @Test
    void what_was_refused_for_want_of_a_link_is_found_by_its_exporter() {
        unlinked("r-2", Samples.EXPORTER_PERSON, THEN.plusSeconds(1));
        unlinked("r-1", Samples.EXPORTER_PERSON, THEN);
        unlinked("of-another", "urn:li:person:Recruiter01", THEN);
        unlinked("too-late", Samples.EXPORTER_PERSON, THEN.plusSeconds(2));
        to("JOB-1", "refused-otherwise", "recruiter");
        var note = new LinkedExporters.Note(LINKED, THEN.plusSeconds(2));

        assertEquals(
                List.of("r-1", "r-2"), work(tenant(), () -> linkedExporters().refused(note, 10)));
        assertEquals(List.of("r-1"), work(tenant(), () -> linkedExporters().refused(note, 1)));
        assertEquals(List.of(), work(anotherTenant(), () -> linkedExporters().refused(note, 10)));
    }

    @Test
    void a_linked_exporter_is_due_from_then_on_until_nothing_is_left() {
        assertEquals(Optional.empty(), dueNote(THEN));
        note(THEN.plusSeconds(60));
        note(THEN);
        note(THEN);

        assertEquals(Optional.empty(), dueNote(THEN.minusMillis(1)));
        assertFalse(transaction(() -> linkedExporters().tenants(THEN.minusMillis(1)))
                .contains(tenant()));
        var first = dueNote(THEN.plusSeconds(60)).orElseThrow();
        assertEquals(new LinkedExporters.Note(LINKED, THEN), first);
        assertEquals(
                Optional.empty(), work(anotherTenant(), () -> linkedExporters().due(THEN)));
        assertTrue(transaction(() -> linkedExporters().tenants(THEN)).contains(tenant()));
        assertFalse(transaction(() -> linkedExporters().tenants(THEN)).contains(anotherTenant()));
        done(first);
        var second = dueNote(THEN.plusSeconds(60)).orElseThrow();
        assertEquals(THEN.plusSeconds(60), second.from());
        done(second);
        assertEquals(Optional.empty(), dueNote(THEN.plusSeconds(60)));
    }

    private void unlinked(String requestId, String person, Instant at) {
        received(requestId, at);
        var facts = new ExportFacts("JOB-1042", person, at, "urn:li:person:pQ7x2");
        change(requestId, export -> assertTrue(export.learn(2, facts, SEALED, at)));
        change(requestId, export -> export.judge(null, new Decision.Refused(ExportReason.EXPORTER_NOT_LINKED), at));
    }

    private void note(Instant from) {
        work(tenant(), () -> {
            linkedExporters().note(LINKED, from);
            return null;
        });
    }

    private Optional<LinkedExporters.Note> dueNote(Instant now) {
        return work(tenant(), () -> linkedExporters().due(now));
    }

    private void done(LinkedExporters.Note note) {
        work(tenant(), () -> {
            linkedExporters().done(note);
            return null;
        });
    }

    protected void received(String requestId, Instant at) {
        work(tenant(), () -> {
            exports().begin(Export.received(requestId, at));
            return null;
        });
    }

    protected void due(String requestId, Instant at) {
        received(requestId, at);
        change(requestId, export -> assertTrue(export.learn(2, NAMELESS_FACTS, SEALED, at)));
    }

    protected void change(String requestId, Consumer<Export> change) {
        work(tenant(), () -> {
            var export = exports().find(requestId).orElseThrow();
            change.accept(export);
            exports().save(export);
            return null;
        });
    }

    /** Claims everything that is due. */
    protected List<Claim> claims(Instant now) {
        return Stream.generate(() -> work(tenant(), () -> due().claim(now, now.plus(HELD))))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList();
    }

    protected Export found(String requestId) {
        return work(tenant(), () -> exports().find(requestId)).orElseThrow();
    }

    private List<String> claimed(Instant now) {
        return claims(now).stream().map(claim -> claim.export().requestId()).toList();
    }

    private Entry entry(String requestId) {
        return work(tenant(), () -> ledger().entry(requestId)).orElseThrow();
    }

    private List<Entry> newest(Optional<ExportState> state, Optional<ExportLedger.Place> after, int atMost) {
        return new ArrayList<>(work(tenant(), () -> ledger().newest(Optional.empty(), state, after, atMost)));
    }

    private List<String> tenants(Instant now) {
        return transaction(() -> due().tenants(now));
    }

    /** Through the very steps that led there. */
    private void stored(Situation situation) {
        received("r-1", THEN);
        situation.way().forEach(step -> change("r-1", step));
    }

    /** All but what the store itself gives. */
    private static Map<String, Object> content(Export.Snapshot export) {
        var content = new HashMap<String, Object>();
        for (var part : Export.Snapshot.class.getRecordComponents()) {
            content.put(part.getName(), value(part, export));
        }
        content.keySet().removeAll(Set.of("id", "version"));
        return content;
    }

    private static Object value(RecordComponent part, Export.Snapshot export) {
        try {
            return part.getAccessor().invoke(export);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> requestIds(List<Entry> entries) {
        return entries.stream().map(Entry::requestId).toList();
    }
}
