package dev.prospector.sync.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One 1-click export of one tenant, from LinkedIn's notice to its end (product.md 2.4, architecture.md 2). What LinkedIn's
 * side tells ({@link #noticed}, {@link #learn}, {@link #stop}) may come late, twice or in any order, and answers whether it
 * changed anything; our own steps are allowed in their one state only.
 */
public final class Export {

    private static final int REQUEST_ID_LENGTH = 255;
    private static final long NOTICE = 1;

    private final UUID id;
    private final String requestId;
    private final long version;
    private ExportState state;
    private ExportReason reason;
    private ExportFacts facts;
    private SealedProfile profile;
    private String exporter;
    private String jobId;
    private FoundPerson person;
    private Landing landing;
    private int attempts;
    private Instant nextAttemptAt;
    private Instant receivedAt;
    private Instant factsAt;
    private Instant updatedAt;
    private long newsVersion;

    /** An export of which nothing but its request id is known. */
    public static Export received(String requestId, Instant at) {
        return new Export(new Snapshot(
                Ids.next(at),
                Texts.name("request id", REQUEST_ID_LENGTH, requestId),
                ExportState.RECEIVED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                at,
                null,
                at,
                NOTICE,
                0));
    }

    public static Export restore(Snapshot snapshot) {
        return new Export(snapshot);
    }

    private Export(Snapshot snapshot) {
        id = snapshot.id();
        requestId = snapshot.requestId();
        version = snapshot.version();
        state = snapshot.state();
        reason = snapshot.reason();
        facts = snapshot.facts();
        profile = snapshot.profile();
        exporter = snapshot.exporter();
        jobId = snapshot.jobId();
        person = snapshot.person();
        landing = snapshot.landing();
        attempts = snapshot.attempts();
        nextAttemptAt = snapshot.nextAttemptAt();
        receivedAt = snapshot.receivedAt();
        factsAt = snapshot.factsAt();
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
     * What LinkedIn said. Facts of a higher version than any before are judged afresh, unless the export has landed or is
     * bound to.
     */
    public boolean learn(long factsVersion, ExportFacts said, SealedProfile sealed, Instant now) {
        if (isOld(factsVersion)) {
            return false;
        }
        newsVersion = factsVersion;
        forgetJudgement();
        facts = Objects.requireNonNull(said, "said");
        profile = Objects.requireNonNull(sealed, "sealed");
        factsAt = now;
        become(ExportState.FACTS, now);
        return true;
    }

    /** LinkedIn's side found out that there is nothing to judge; same rule for the version as for facts. */
    public boolean stop(long stopVersion, ExportReason why, Instant now) {
        if (isOld(stopVersion)) {
            return false;
        }
        newsVersion = stopVersion;
        forgetJudgement();
        end(why, now);
        return true;
    }

    /** The judgement on the facts; the exporter's user is kept either way, for the ledger. */
    public void judge(String exporterNow, Decision decision, Instant now) {
        expect(ExportState.FACTS);
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
        expect(ExportState.ACCEPTED);
        person = Objects.requireNonNull(found, "found");
        become(ExportState.PERSON, now);
    }

    /** The candidate is in the job; the profile has done its duty and is removed. */
    public void land(Landing where, Instant now) {
        expect(ExportState.PERSON);
        landing = Objects.requireNonNull(where, "where");
        profile = null;
        become(ExportState.LANDED, now);
        reason = facts.namedExporter().isPresent() ? null : ExportReason.EXPORTER_UNKNOWN;
    }

    /** The present step failed for the time being: tried again later, or parked when patience is over. */
    public void postpone(RetryPolicy policy, Duration atLeast, Instant now) {
        expectUnderway();
        Optional<Instant> next = policy.next(attempts, factsAt, now, atLeast);
        if (next.isEmpty()) {
            end(ExportReason.RETRIES_EXHAUSTED, now);
            return;
        }
        attempts++;
        nextAttemptAt = next.get();
        updatedAt = now;
    }

    /** The present step cannot succeed until somebody mends something; the profile is kept for a replay. */
    public void park(ExportReason why, Instant now) {
        expectUnderway();
        if (why.leadsTo() != ExportState.PARKED) {
            throw new IllegalArgumentException(why + " does not park");
        }
        end(why, now);
    }

    private boolean isOld(long told) {
        return told <= newsVersion || !state.takesNews();
    }

    private void forgetJudgement() {
        exporter = null;
        jobId = null;
        person = null;
    }

    private void end(ExportReason why, Instant now) {
        become(why.leadsTo(), now);
        reason = why;
    }

    private void become(ExportState next, Instant now) {
        state = next;
        reason = null;
        attempts = 0;
        nextAttemptAt = next.isUnderway() ? now : null;
        updatedAt = now;
    }

    private void expect(ExportState expected) {
        if (state != expected) {
            throw new MisplacedStep(state);
        }
    }

    private void expectUnderway() {
        if (!state.isUnderway()) {
            throw new MisplacedStep(state);
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
                facts,
                profile,
                exporter,
                jobId,
                person,
                landing,
                attempts,
                nextAttemptAt,
                receivedAt,
                factsAt,
                updatedAt,
                newsVersion,
                version);
    }

    /**
     * All that is stored of an export.
     *
     * @param reason when refused or parked, or landed without an exporter to credit
     * @param profile sealed; kept until landed
     * @param attempts failures of the present step
     * @param nextAttemptAt null when no step of ours is waiting
     * @param factsAt when the facts came here: retries count from then
     * @param newsVersion version of the last event of LinkedIn's side that was taken
     * @param version as stored; the store counts it up
     */
    public record Snapshot(
            UUID id,
            String requestId,
            ExportState state,
            ExportReason reason,
            ExportFacts facts,
            SealedProfile profile,
            String exporter,
            String jobId,
            FoundPerson person,
            Landing landing,
            int attempts,
            Instant nextAttemptAt,
            Instant receivedAt,
            Instant factsAt,
            Instant updatedAt,
            long newsVersion,
            long version) {}
}
