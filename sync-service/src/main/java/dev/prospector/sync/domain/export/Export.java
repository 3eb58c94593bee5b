package dev.prospector.sync.domain.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.prospector.sync.domain.Ids;
import dev.prospector.sync.domain.RetryPolicy;
import dev.prospector.sync.domain.Texts;

/**
 * One 1-click export of one tenant, from LinkedIn's notice to its end (product.md 2.4, architecture.md 2). What
 * LinkedIn's side tells ({@link #noticed}, {@link #learn}, {@link #stop}) may come late, twice or in any order, and
 * answers whether it changed anything; our own steps are allowed in their one state only. Once the job has accepted
 * the export it is bound: nothing but the job's deletion ends it without landing, whatever is told or asked
 * meanwhile.
 */
public final class Export {

    private static final int REQUEST_ID_LENGTH = 255;
    private static final long NOTICE = 1;

    private final UUID id;
    private final String requestId;
    private final long version;
    private ExportState state;
    private ExportReason reason;
    private Errand errand;
    private ExportFacts facts;
    private SealedProfile profile;
    private String exporter;
    private String jobId;
    private FoundPerson person;
    private Landing landing;
    private Attempts attempts;
    private Instant receivedAt;
    private Instant updatedAt;
    private long newsVersion;

    /** An export of which nothing but its request id is known. */
    public static Export received(String requestId, Instant at) {
        return new Export(Ids.next(at), Texts.name("request id", REQUEST_ID_LENGTH, requestId), at);
    }

    public static Export restore(Snapshot snapshot) {
        return new Export(snapshot);
    }

    private Export(UUID id, String requestId, Instant at) {
        this.id = id;
        this.requestId = requestId;
        version = 0;
        state = ExportState.RECEIVED;
        attempts = Attempts.NONE;
        receivedAt = at;
        updatedAt = at;
        newsVersion = NOTICE;
    }

    private Export(Snapshot snapshot) {
        id = snapshot.id();
        requestId = snapshot.requestId();
        version = snapshot.version();
        state = snapshot.state();
        reason = snapshot.reason();
        errand = snapshot.errand();
        facts = snapshot.facts();
        profile = snapshot.profile();
        exporter = snapshot.exporter();
        jobId = snapshot.jobId();
        person = snapshot.person();
        landing = snapshot.landing();
        attempts = new Attempts(snapshot.failures(), snapshot.since(), snapshot.nextAttemptAt());
        receivedAt = snapshot.receivedAt();
        updatedAt = snapshot.updatedAt();
        newsVersion = snapshot.newsVersion();
    }

    /** LinkedIn's notice came at this time; it may be heard of after the facts, then it only mends the time. */
    public boolean noticed(Instant at) {
        if (!at.isBefore(receivedAt)) {
            return false;
        }
        receivedAt = at;
        return true;
    }

    /**
     * What LinkedIn said. Facts of a higher version than any news before are judged afresh, unless the export is
     * bound.
     */
    public boolean learn(long factsVersion, ExportFacts said, SealedProfile sealed, Instant now) {
        if (isTooLate(factsVersion)) {
            return false;
        }
        newsVersion = factsVersion;
        facts = Objects.requireNonNull(said, "said");
        profile = Objects.requireNonNull(sealed, "sealed");
        exporter = null;
        attempts = Attempts.begun(now);
        judgeAfresh(now);
        return true;
    }

    /** LinkedIn's side found out that there is nothing to judge; same rule for the version as for facts. */
    public boolean stop(long stopVersion, ExportReason why, Instant now) {
        if (isTooLate(stopVersion)) {
            return false;
        }
        newsVersion = stopVersion;
        facts = null;
        profile = null;
        exporter = null;
        forgetJudgement();
        end(why, now);
        return true;
    }

    /** The judgement on the facts; the exporter's user is kept either way, for the ledger. */
    public void judge(String exporterNow, Decision decision, Instant now) {
        expect(ExportState.FACTS, null);
        exporter = exporterNow;
        if (decision instanceof Decision.Accepted accepted) {
            jobId = accepted.jobId();
            become(ExportState.ACCEPTED, now);
        } else if (decision instanceof Decision.Refused refused) {
            end(refused.reason(), now);
        }
    }

    /** The person is a candidate now, new or known. */
    public void found(FoundPerson found, Instant now) {
        expect(ExportState.ACCEPTED, null);
        person = Objects.requireNonNull(found, "found");
        become(ExportState.PERSON, now);
    }

    /** The candidate is in the job; or the job is gone, and then what the export made has to go too. */
    public void place(Placement placement, Instant now) {
        expect(ExportState.PERSON, null);
        if (placement instanceof Landing where) {
            land(where, now);
        } else {
            takeBack(now);
        }
    }

    /**
     * The candidate was deleted before they came into the job: the person is found or made again. That counts as a failure, lest two
     * services that contradict each other are asked without end.
     */
    public void lostPerson(RetryPolicy policy, Instant now) {
        expect(ExportState.PERSON, null);
        person = null;
        become(ExportState.ACCEPTED, now);
        postpone(policy, Duration.ZERO, now);
    }

    /** The profile has done its duty and is removed. */
    private void land(Landing where, Instant now) {
        landing = where;
        profile = null;
        become(ExportState.LANDED, now);
        reason = facts.namedExporter().isPresent() ? null : ExportReason.EXPORTER_UNKNOWN;
    }

    /** Nothing of the export is left; the profile is kept for a replay. */
    public void tookBack(Instant now) {
        expect(ExportState.PERSON, Errand.TAKE_BACK);
        forgetJudgement();
        end(ExportReason.JOB_DELETED, now);
    }

    /**
     * A worker that had lost its claim made the candidate when another had already taken everything back: then the
     * candidate has to go once more. Answers whether that is so; in every other state somebody goes on with what was
     * made, or can.
     */
    public boolean madeTooLate(FoundPerson late, Instant now) {
        if (state != ExportState.REFUSED || facts == null || !late.made()) {
            return false;
        }
        person = late;
        attempts = Attempts.begun(now);
        takeBack(now);
        return true;
    }

    /**
     * Somebody has mended what was wrong: judged afresh, with all our patience. What LinkedIn's side had ended goes
     * back to it; what the job had accepted goes on where it was, because an acceptance binds.
     *
     * @throws UnreplayableExport unless it was refused or parked
     */
    public void replay(Instant now) {
        if (state != ExportState.REFUSED && state != ExportState.PARKED) {
            throw new UnreplayableExport();
        }
        attempts = Attempts.begun(now);
        if (facts == null) {
            become(ExportState.RECEIVED, now);
            sendOn(Errand.FETCH_AGAIN, now);
        } else if (isBound()) {
            become(person == null ? ExportState.ACCEPTED : ExportState.PERSON, now);
        } else {
            judgeAfresh(now);
        }
    }

    /**
     * The exporter's person belongs to a user now: what was refused for want of that is judged afresh. Answers whether that is so; an
     * export that has gone on meanwhile stays as it is.
     */
    public boolean exporterLinked(Instant now) {
        if (reason != ExportReason.EXPORTER_NOT_LINKED) {
            return false;
        }
        replay(now);
        return true;
    }

    /** The inbox has the export again and will tell what comes of it. */
    public void handedToInbox(Instant now) {
        expect(ExportState.RECEIVED, Errand.FETCH_AGAIN);
        become(ExportState.RECEIVED, now);
    }

    /** The present step failed for the time being: tried again later, or parked when patience is over. */
    public void postpone(RetryPolicy policy, Duration atLeast, Instant now) {
        expectWaiting();
        Optional<Attempts> next = attempts.postponed(policy, atLeast, now);
        if (next.isEmpty()) {
            end(ExportReason.RETRIES_EXHAUSTED, now);
            return;
        }
        attempts = next.get();
        updatedAt = now;
    }

    /** The present step cannot succeed until somebody mends something; everything is kept for a replay. */
    public void park(ExportReason why, Instant now) {
        expectWaiting();
        if (why.leadsTo() != ExportState.PARKED) {
            throw new IllegalArgumentException(why + " does not park");
        }
        end(why, now);
    }

    /** The acceptance is there, or even the candidate; both are forgotten only by {@link #tookBack}. */
    private boolean isBound() {
        return jobId != null || person != null;
    }

    private boolean isTooLate(long told) {
        return told <= newsVersion || isBound();
    }

    private void judgeAfresh(Instant now) {
        forgetJudgement();
        become(ExportState.FACTS, now);
    }

    /** The exporter stays as long as the facts do: who made the export sees it all the time. */
    private void forgetJudgement() {
        jobId = null;
        person = null;
    }

    private void takeBack(Instant now) {
        become(ExportState.PERSON, now);
        sendOn(Errand.TAKE_BACK, now);
    }

    private void sendOn(Errand due, Instant now) {
        errand = due;
        attempts = attempts.goOn(now);
    }

    private void end(ExportReason why, Instant now) {
        become(why.leadsTo(), now);
        reason = why;
    }

    private void become(ExportState next, Instant now) {
        state = next;
        reason = null;
        errand = null;
        attempts = next.isUnderway() ? attempts.goOn(now) : attempts.over();
        updatedAt = now;
    }

    private void expect(ExportState expected, Errand on) {
        if (state != expected || errand != on) {
            throw new MisplacedStep(state, errand);
        }
    }

    private void expectWaiting() {
        if (!attempts.isWaiting()) {
            throw new MisplacedStep(state, errand);
        }
    }

    public String requestId() {
        return requestId;
    }

    public ExportState state() {
        return state;
    }

    public Optional<ExportReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Due before the step of the state. */
    public Optional<Errand> errand() {
        return Optional.ofNullable(errand);
    }

    /** What LinkedIn said; there in every state but RECEIVED and those that LinkedIn's side ended. */
    public ExportFacts facts() {
        return facts;
    }

    public SealedProfile profile() {
        return profile;
    }

    /** The user to credit; null when LinkedIn named nobody. */
    public String exporter() {
        return exporter;
    }

    public FoundPerson person() {
        return person;
    }

    /** Whether the next step is ours and may be taken now. */
    public boolean isDue(Instant now) {
        return attempts.isDue(now);
    }

    /** Grows with each stored change and each claim: who holds an older one has lost the right to write. */
    public long version() {
        return version;
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                requestId,
                state,
                reason,
                errand,
                facts,
                profile,
                exporter,
                jobId,
                person,
                landing,
                attempts.failures(),
                attempts.since(),
                attempts.nextAt(),
                receivedAt,
                updatedAt,
                newsVersion,
                version);
    }

    /**
     * All that is stored of an export.
     *
     * @param reason when refused or parked, or landed without an exporter to credit
     * @param errand null on the straight way
     * @param profile sealed; kept until landed
     * @param failures of the present step
     * @param since when our patience began; null before there is anything to try
     * @param nextAttemptAt null when no step of ours is waiting
     * @param newsVersion version of the last event of LinkedIn's side that was taken
     * @param version as stored; the store counts it up
     */
    public record Snapshot(
            UUID id,
            String requestId,
            ExportState state,
            ExportReason reason,
            Errand errand,
            ExportFacts facts,
            SealedProfile profile,
            String exporter,
            String jobId,
            FoundPerson person,
            Landing landing,
            int failures,
            Instant since,
            Instant nextAttemptAt,
            Instant receivedAt,
            Instant updatedAt,
            long newsVersion,
            long version) {}
}
