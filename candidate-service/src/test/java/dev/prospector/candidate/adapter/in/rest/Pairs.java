package dev.prospector.candidate.adapter.in.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Two calls at one moment, again and again, some pairs at a time. {@code -Drace.pairs} says how often. */
public final class Pairs {
    public static final int COUNT = Integer.getInteger("race.pairs", 30);
    private static final int AT_A_TIME = 4;

    private Pairs() {}

    /** What the two were answered. */
    public record Both(Answer one, Answer other) {}

    /** @return the answers in the order of the pairs' numbers, which begin at 0 */
    public static List<Both> race(IntFunction<Answer> one, IntFunction<Answer> other)
            throws InterruptedException, ExecutionException {
        return race(COUNT, one, other);
    }

    public static List<Both> race(int count, IntFunction<Answer> one, IntFunction<Answer> other)
            throws InterruptedException, ExecutionException {
        var starters = Executors.newFixedThreadPool(AT_A_TIME);
        var followers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Callable<Both>> pairs = IntStream.range(0, count)
                    .<Callable<Both>>mapToObj(at -> () -> {
                        var start = new CyclicBarrier(2);
                        var followed = followers.submit(() -> from(start, other, at));
                        return new Both(from(start, one, at), followed.get());
                    })
                    .toList();
            var answers = new ArrayList<Both>();
            for (var pair : starters.invokeAll(pairs)) {
                answers.add(pair.get());
            }
            return answers;
        } finally {
            starters.shutdown();
            followers.shutdown();
        }
    }

    private static Answer from(CyclicBarrier start, IntFunction<Answer> call, int at) throws Exception {
        start.await();
        return call.apply(at);
    }
}
