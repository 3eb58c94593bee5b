package dev.prospector.local.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.prospector.crash.CrashPoint;
import dev.prospector.local.Service;

/**
 * Every point, or one in {@code -Dfaults.one-in}, at its first, its second and a random later hit, or at {@code -Dfaults.hits} of these;
 * one case in ten by a real kill. Played in rounds: first the kills, one of each service, so that services start again side by side; then
 * two cases of each service.
 */
record CrashPointPlan(List<List<CrashPointCase>> rounds) {

    private static final int HITS = Integer.getInteger("faults.hits", 3);
    private static final int ONE_IN = Integer.getInteger("faults.one-in", 1);
    private static final int TENTH = 10;
    private static final int LATEST_HIT = 6;
    private static final int KILLS_AT_ONCE = 1;
    private static final int CASES_AT_ONCE = 2;

    static CrashPointPlan of(List<CrashPoint> points, Random random) {
        List<CrashPointCase> cases = new ArrayList<>();
        for (CrashPoint point : drawn(points, random)) {
            hits(random).forEach(hit -> cases.add(new CrashPointCase(point, hit)));
        }
        Collections.shuffle(cases, random);
        cases.sort(Comparator.comparing(crash -> !crash.point().killOnly()));
        int tenth = (cases.size() + TENTH - 1) / TENTH;
        List<CrashPointCase> kills =
                cases.stream().limit(tenth).map(CrashPointCase::byKill).toList();
        List<List<CrashPointCase>> rounds = new ArrayList<>(rounds(kills, KILLS_AT_ONCE));
        rounds.addAll(rounds(cases.subList(tenth, cases.size()), CASES_AT_ONCE));
        return new CrashPointPlan(rounds);
    }

    private static List<CrashPoint> drawn(List<CrashPoint> points, Random random) {
        if (ONE_IN == 1) {
            return points;
        }
        List<CrashPoint> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, (points.size() + ONE_IN - 1) / ONE_IN);
    }

    private static Stream<Integer> hits(Random random) {
        List<Integer> hits = new ArrayList<>(List.of(1, 2, random.nextInt(3, LATEST_HIT + 1)));
        Collections.shuffle(hits, random);
        return hits.stream().limit(HITS);
    }

    private static List<List<CrashPointCase>> rounds(List<CrashPointCase> cases, int atOnce) {
        Map<Service, Queue<CrashPointCase>> byService = new EnumMap<>(Service.class);
        for (CrashPointCase crash : cases) {
            byService
                    .computeIfAbsent(crash.service(), any -> new ArrayDeque<>())
                    .add(crash);
        }
        List<List<CrashPointCase>> rounds = new ArrayList<>();
        while (byService.values().stream().anyMatch(queue -> !queue.isEmpty())) {
            rounds.add(byService.values().stream()
                    .flatMap(queue -> IntStream.range(0, atOnce).mapToObj(any -> queue.poll()))
                    .filter(Objects::nonNull)
                    .toList());
        }
        return rounds;
    }
}
