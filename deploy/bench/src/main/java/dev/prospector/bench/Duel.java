package dev.prospector.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Two that are measured in turn, A-B-B-A in each round, so that whatever the machine does meets both (quality.md 1). Rounds in which
 * too much of the machine was stolen are dropped and counted.
 */
final class Duel {

    /** One side: its name, its load, and the process whose time counts. */
    record Side(String name, ProcessHandle process, Load load) {

        Stretch measure() {
            return load.run(process, Settings.stretch());
        }
    }

    record Round(Stretch first, Stretch second) {}

    private final Side a;
    private final Side b;
    private final List<Round> rounds = new ArrayList<>();
    private int dropped;

    Duel(Side a, Side b) {
        this.a = a;
        this.b = b;
    }

    Duel fight() {
        a.load().run(a.process(), Settings.warmUp());
        b.load().run(b.process(), Settings.warmUp());
        for (int i = 0; i < Settings.rounds(); i++) {
            var first = a.measure();
            var second = b.measure();
            keep(new Round(first, second));
            second = b.measure();
            first = a.measure();
            keep(new Round(first, second));
        }
        return this;
    }

    Side a() {
        return a;
    }

    Side b() {
        return b;
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    int dropped() {
        return dropped;
    }

    private void keep(Round round) {
        if (round.first.counts() && round.second.counts()) {
            rounds.add(round);
        } else {
            dropped++;
        }
    }
}
