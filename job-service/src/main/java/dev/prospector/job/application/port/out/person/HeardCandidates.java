package dev.prospector.job.application.port.out.person;

import java.util.Collection;

import dev.prospector.job.application.port.out.ConcurrentChange;
import dev.prospector.job.domain.person.CandidateWord;
import dev.prospector.job.domain.person.Person;
import dev.prospector.job.domain.person.Persons;
import dev.prospector.job.domain.pipeline.CandidateId;

/**
 * The tenant's candidates as candidate-service has told of them. Whoever adds somebody to a job, or takes them out because they are
 * deleted, holds the candidate before the job: so nobody is added who is being deleted, and nobody waits in a circle. All of it throws
 * {@link ConcurrentChange} where the database would not let two of them on.
 */
public interface HeardCandidates {
    /** Holds the candidate and keeps the word, unless it is older than what is known; who is deleted stays so in any case. */
    void hear(CandidateWord word);

    /** Until this transaction ends, nobody else holds the person, under whichever id; heard of or not. */
    Person hold(CandidateId candidate);

    /** Who else these are. */
    Persons persons(Collection<CandidateId> candidates);
}
