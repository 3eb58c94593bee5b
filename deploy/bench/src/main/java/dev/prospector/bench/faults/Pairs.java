package dev.prospector.bench.faults;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import dev.prospector.local.Answer;
import dev.prospector.local.Client;
import dev.prospector.local.Service;
import dev.prospector.local.faults.ExportOrder;
import dev.prospector.local.faults.Exporters;
import dev.prospector.local.faults.FaultWorld;
import dev.prospector.local.faults.Ledger;
import dev.prospector.local.faults.Member;
import dev.prospector.local.faults.Outcome;
import dev.prospector.local.faults.Schemas;
import dev.prospector.local.faults.Target;

/** Plays pairs, each of a person of its own, and remembers what manual entries were answered. Safe for many threads. */
final class Pairs {

    /** No export takes much longer to its candidate: an entry at a drawn moment of that time comes before, after, or meets it. */
    private static final int EXPORT_MILLIS = 4_000;

    private static final int TOLD_EVERY = 1_000;
    private static final int MADE = 201;
    private static final int THERE_ALREADY = 409;

    /** @param candidate made by the entry, or found by it */
    private record Entered(String person, String candidate, boolean made) {}

    private final FaultWorld world;
    private final Client admin;
    private final List<Target> targets;
    private final long series;
    private final ExecutorService others = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "other half");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Entered> entries = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> played = new ConcurrentHashMap<>();

    Pairs(FaultWorld world) {
        this.world = world;
        admin = world.customers().admin("acme");
        targets = world.scenery().taking();
        series = world.seed().about("pairs").nextInt(Integer.MAX_VALUE);
    }

    /** Tells of each thousandth how many are played: a run takes long. */
    void play(int number) {
        var member = new Member(series, number);
        world.sandbox().member(member.profile());
        var random = world.seed().about("pair " + number);
        var first = targets.get(random.nextInt(targets.size()));
        switch (number % 3) {
            case 0 -> {
                both(() -> export(member, first), () -> export(member, first));
                played.merge("two exports to one job", 1, Integer::sum);
            }
            case 1 -> {
                both(() -> export(member, first), () -> export(member, otherThan(first, random)));
                played.merge("two exports to two jobs", 1, Integer::sum);
            }
            default -> {
                var moment = Duration.ofMillis(random.nextInt(EXPORT_MILLIS));
                both(() -> export(member, first), () -> enter(member, moment));
                played.merge("an export and an entry by hand", 1, Integer::sum);
            }
        }
        tellOf(number);
    }

    /** Who was entered by hand is whom the export found or made, with what both said about them. */
    void demandEntriesKept(Outcome outcome) {
        var exported = world.ledger().all().stream()
                .collect(toMap(Ledger.Sent::person, outcome::candidate, (one, same) -> one));
        var identities = new HashSet<>(new Schemas(world.setup())
                .rows(Service.CANDIDATE, "select candidate_id, kind from candidate_identities"));
        List<String> wrong = new ArrayList<>();
        for (var entry : entries) {
            if (!entry.candidate().equals(exported.get(entry.person()))) {
                wrong.add(entry + " was exported as " + exported.get(entry.person()));
            }
            expected(entry).stream()
                    .filter(identity -> !identities.contains(identity))
                    .forEach(identity -> wrong.add("lost: " + identity + " of " + entry));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    wrong.size() + " differences, such as " + wrong.subList(0, Math.min(10, wrong.size())));
        }
    }

    @Override
    public String toString() {
        var made = entries.stream().filter(Entered::made).count();
        return played + ", " + made + " of the entries came first";
    }

    private void tellOf(int number) {
        if (number > 0 && number % TOLD_EVERY == 0) {
            world.progress().say("about " + number + " pairs are played");
        }
    }

    private static Set<String> expected(Entered entry) {
        var kinds = new ArrayList<>(List.of("LINKEDIN_PERSON", "PROFILE_URL"));
        if (entry.made()) {
            kinds.add("EMAIL");
        }
        return kinds.stream().map(kind -> entry.candidate() + " " + kind).collect(toSet());
    }

    private void export(Member member, Target target) {
        var exported =
                world.sandbox().export(target.tenant(), member.person(), target.jobNumber(), target.exportedBy());
        var sent = new Ledger.Sent(exported.text("requestId"), new ExportOrder(member, target));
        world.ledger().add(sent, Exporters.isAcknowledged(exported));
    }

    private void enter(Member member, Duration moment) {
        LockSupport.parkNanos(moment.toNanos());
        Map<String, Object> person = Map.of(
                "firstName", member.profile().get("firstName"),
                "lastName", member.profile().get("lastName"),
                "profileUrl", member.profile().get("publicProfileUrl"),
                "emailAddresses", List.of("f" + series + "-" + member.number() + "@example.org"));
        entries.add(entered(member, admin.post("/candidates", person)));
    }

    private static Entered entered(Member member, Answer answer) {
        return switch (answer.status()) {
            case MADE -> new Entered(member.person(), answer.text("id"), true);
            case THERE_ALREADY -> new Entered(member.person(), answer.text("candidateId"), false);
            default -> throw new IllegalStateException("an entry by hand: " + answer);
        };
    }

    private Target otherThan(Target first, Random random) {
        var others = targets.stream()
                .filter(target -> !target.jobNumber().equals(first.jobNumber()))
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    private void both(Runnable one, Runnable other) {
        var start = new CyclicBarrier(2);
        var otherHalf = CompletableFuture.runAsync(() -> together(start, other), others);
        together(start, one);
        otherHalf.join();
    }

    private static void together(CyclicBarrier start, Runnable half) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        half.run();
    }
}
