package dev.prospector.integration.application.service.seat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.application.port.in.seat.SeatReading;
import dev.prospector.integration.application.port.in.seat.SeatReading.Listed;
import dev.prospector.integration.application.port.out.seat.Users;
import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.seat.DirectoryUser;
import dev.prospector.integration.domain.seat.Seat;
import dev.prospector.integration.domain.seat.SeatKey;
import dev.prospector.integration.domain.seat.SeatMatch;
import dev.prospector.integration.domain.seat.SeatMatch.State;

/** What is stored is read in short transactions; the directory is asked between them. */
@ApplicationScoped
class SeatReadingService implements SeatReading {
    /** A state that is rare must not keep a request for ever. */
    private static final int MOST_LOOKED_AT = 1000;

    private final StoredSeats stored;
    private final Users users;

    SeatReadingService(StoredSeats stored, Users users) {
        this.stored = stored;
        this.users = users;
    }

    @Override
    public Part list(Optional<SeatMatch.State> state, Optional<SeatKey> after, int atMost) {
        var found = new ArrayList<Listed>();
        var from = after;
        for (var looked = 0; looked < MOST_LOOKED_AT; looked += Users.MOST) {
            var chunk = stored.chunk(from, Users.MOST);
            for (var seat : matched(chunk, state)) {
                if (found.size() == atMost) {
                    return new Part(found, found.isEmpty() ? from : Optional.of(last(found)));
                }
                found.add(seat);
            }
            if (chunk.seats().size() < Users.MOST) {
                return new Part(found, Optional.empty());
            }
            from = Optional.of(chunk.seats().get(chunk.seats().size() - 1).key());
        }
        return new Part(found, from);
    }

    private static SeatKey last(List<Listed> found) {
        return found.get(found.size() - 1).seat().key();
    }

    private List<Listed> matched(StoredSeats.Chunk chunk, Optional<SeatMatch.State> state) {
        var needDirectory = state.filter(asked -> asked == State.MATCHED || asked == State.CONFLICT)
                .isEmpty();
        var open = chunk.seats().stream()
                .filter(seat -> chunk.claims().match(seat).isEmpty())
                .toList();
        var proposals = needDirectory ? proposals(chunk, open) : Map.<SeatKey, SeatMatch>of();
        return chunk.seats().stream()
                .flatMap(seat -> chunk
                        .claims()
                        .match(seat)
                        .or(() -> Optional.ofNullable(proposals.get(seat.key())))
                        .map(match -> new Listed(seat, match, chunk.asOf(seat)))
                        .stream())
                .filter(listed -> state.map(listed.match().state()::equals).orElse(true))
                .toList();
    }

    private Map<SeatKey, SeatMatch> proposals(StoredSeats.Chunk chunk, List<Seat> seats) {
        var searches = seats.stream()
                .flatMap(seat -> seat.holder().searches().stream().map(words -> new Search(seat.key(), words)))
                .toList();
        var found = new HashMap<SeatKey, Set<DirectoryUser>>();
        for (var from = 0; from < searches.size(); from += Users.MOST) {
            search(searches.subList(from, Math.min(searches.size(), from + Users.MOST)), found);
        }
        return seats.stream().collect(Collectors.toMap(Seat::key, seat -> chunk.claims()
                .proposed(seat, List.copyOf(found.getOrDefault(seat.key(), Set.of())))));
    }

    private record Search(SeatKey seat, @Personal String words) {
        @Override
        public String toString() {
            return "Search[***]";
        }
    }

    private void search(List<Search> searches, Map<SeatKey, Set<DirectoryUser>> found) {
        var answers = users.search(searches.stream().map(Search::words).toList());
        for (var at = 0; at < searches.size(); at++) {
            found.computeIfAbsent(searches.get(at).seat(), seat -> new LinkedHashSet<>())
                    .addAll(answers.get(at));
        }
    }
}
