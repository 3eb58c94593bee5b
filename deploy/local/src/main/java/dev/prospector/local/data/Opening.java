package dev.prospector.local.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the jobs of the demo data.
 *
 * @param number from 1
 */
record Opening(int number) {

    static final int MOST = 50;

    /** To all of them together. */
    static final int APPLICATIONS = 5_000;

    /** Every tenth takes nobody in (yet). */
    private static final int TENTH = 10;

    private static final List<Fate> OF_TENTHS = List.of(Fate.DRAFT, Fate.PENDING, Fate.APPROVED);
    private static final int TAKING = MOST - MOST / TENTH;

    /** Some have few people, others many; over each five it levels out. */
    private static final List<Integer> DIFFERENCES = List.of(-60, -25, 0, 25, 60);

    static List<Opening> all() {
        return IntStream.rangeClosed(1, MOST).mapToObj(Opening::new).toList();
    }

    /** Ends the description: by that a later run knows the job. */
    String mark() {
        return "Demo data, job " + number + " of " + MOST + ".";
    }

    Advert advert() {
        return Advert.number(number, mark());
    }

    Fate fate() {
        return switch (number % TENTH) {
            case 0 -> OF_TENTHS.get(number / TENTH % OF_TENTHS.size());
            case 4 -> Fate.CANCELLED;
            case 7 -> Fate.FILLED;
            default -> Fate.ACTIVE;
        };
    }

    boolean needsApproval() {
        return number % 5 == 0;
    }

    /** To others people apply by themselves. */
    boolean seeksProspects() {
        return number % 9 != 0;
    }

    String recruiter() {
        return Crew.RECRUITERS.get(number % Crew.RECRUITERS.size());
    }

    int size() {
        int place = number - number / TENTH - 1;
        return fate().takesPeople()
                ? APPLICATIONS / TAKING
                        + DIFFERENCES.get(place % DIFFERENCES.size())
                        + (place < APPLICATIONS % TAKING ? 1 : 0)
                : 0;
    }

    /** Who applies: nobody twice to one job, everybody to two or three. */
    List<Person> people() {
        int before = IntStream.range(1, number)
                .map(earlier -> new Opening(earlier).size())
                .sum();
        return IntStream.range(before, before + size())
                .mapToObj(place -> new Person(place % Person.MOST))
                .toList();
    }
}
