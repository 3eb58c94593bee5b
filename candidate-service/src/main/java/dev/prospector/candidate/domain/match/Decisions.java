package dev.prospector.candidate.domain.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.prospector.candidate.domain.CandidateId;
import dev.prospector.candidate.domain.identity.LinkedInPerson;

/**
 * All that users decided about a candidate's match, oldest first. The audit log keeps everything for ever; here, what was taken back is
 * forgotten when there is too much of it, and then what is oldest.
 */
public record Decisions(List<Decision> log) {
    public static final Decisions NONE = new Decisions(List.of());

    private static final int MOST = 100;

    public Decisions {
        log = List.copyOf(log);
    }

    Decisions and(Decision news) {
        var kept = log.size() < MOST ? log : standing(log).stream().toList();
        var room = kept.subList(Math.max(0, kept.size() - MOST + 1), kept.size());
        return new Decisions(Stream.concat(room.stream(), Stream.of(news)).toList());
    }

    /** With what stands of somebody else's under it: only when all of one's own is taken back, can theirs be. */
    Decisions over(Decisions theirs) {
        return new Decisions(Stream.concat(standing(theirs.log).stream(), log.stream())
                .skip(Math.max(0, standing(theirs.log).size() + log.size() - MOST))
                .toList());
    }

    /** As before {@link #over}. */
    Decisions without(Decisions theirs) {
        return new Decisions(
                log.stream().filter(one -> !theirs.log.contains(one)).toList());
    }

    /** See {@link Decision#heldBy}. */
    Decisions heldBy(Attachment brought) {
        return new Decisions(log.stream().map(one -> one.heldBy(brought)).toList());
    }

    /** Who had the last word, be it that they took one back. */
    public Optional<Decision> last() {
        return log.isEmpty() ? Optional.empty() : Optional.of(log.get(log.size() - 1));
    }

    /** What can be taken back. */
    public Optional<Decision> lastStanding() {
        return Optional.ofNullable(standing(log).peekLast());
    }

    boolean reject(LinkedInPerson person) {
        return lastAbout(person)
                .filter(last -> last.kind() == Decision.Kind.REJECTED)
                .isPresent();
    }

    /** Whom the user had before their eyes who said that the candidate is this person. */
    Set<CandidateId> settledFor(LinkedInPerson person) {
        return lastAbout(person).map(Decision::settled).orElse(Set.of());
    }

    private Optional<Decision> lastAbout(LinkedInPerson person) {
        return standing(log).stream().filter(one -> one.names(person)).reduce((earlier, later) -> later);
    }

    private static Deque<Decision> standing(List<Decision> log) {
        var standing = new ArrayDeque<Decision>();
        for (var one : log) {
            if (one.kind() == Decision.Kind.UNDONE) {
                standing.pollLast();
            } else {
                standing.addLast(one);
            }
        }
        return standing;
    }
}
