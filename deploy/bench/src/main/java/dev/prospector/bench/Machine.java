package dev.prospector.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the operating system counted, in clock ticks of ten milliseconds. */
final class Machine {

    static final long MICROS_PER_TICK = 10_000;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int STEAL = 8;

    private Machine() {}

    /** User and system time of the process with its children, microseconds. */
    static long cpuMicros(ProcessHandle process) {
        return MICROS_PER_TICK
                * Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(one -> ticks(one.pid()))
                        .sum();
    }

    /** What the machine spent, and how much of it went to somebody else's machine. */
    record Ticks(long all, long stolen) {

        /** Between 0 and 1. */
        double stolenSince(Ticks before) {
            var spent = all - before.all;
            return spent == 0 ? 0 : (double) (stolen - before.stolen) / spent;
        }
    }

    static Ticks ticks() {
        return ticks(read(Path.of("/proc/stat")));
    }

    /** @param stat text of /proc/stat; its first line sums up all cores */
    static Ticks ticks(String stat) {
        var fields = stat.lines().findFirst().orElseThrow().trim().split(" +");
        var all = LongStream.range(1, fields.length)
                .map(field -> Long.parseLong(fields[(int) field]))
                .sum();
        return new Ticks(all, Long.parseLong(fields[STEAL]));
    }

    private static long ticks(long pid) {
        return processTicks(read(Path.of("/proc", Long.toString(pid), "stat")));
    }

    /** @param stat text of a process's stat; its name, in brackets, may hold blanks */
    static long processTicks(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
