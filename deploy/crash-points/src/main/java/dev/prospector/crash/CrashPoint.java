package dev.prospector.crash;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One named point of the path, as a line of {@code crash-points.txt} says.
 *
 * @param service whose processes have it
 * @param owner the class, by its full name
 * @param parameters the simple names of their types; empty when the method's name says enough
 * @param kind what is just to be done or has just been done there: commit, send, ack, http or a step in between
 * @param killOnly whether a thread that throws there is no crash, but something that the service judges
 */
public record CrashPoint(
        String name,
        String service,
        String owner,
        String method,
        Optional<List<String>> parameters,
        Moment moment,
        String kind,
        boolean killOnly) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int COLUMNS = 5;
    private static final String KILL_ONLY = "kill-only";

    /** @throws IllegalArgumentException when the line is none */
    static CrashPoint parse(String line) {
        String[] columns = BLANKS.split(line.strip());
        boolean killOnly = columns.length == COLUMNS + 1 && columns[COLUMNS].equals(KILL_ONLY);
        int hash = columns.length == COLUMNS || killOnly ? columns[2].indexOf('#') : -1;
        if (hash < 0) {
            throw new IllegalArgumentException("not a crash point: " + line);
        }
        String signature = columns[2].substring(hash + 1);
        return new CrashPoint(
                columns[0],
                columns[1],
                columns[2].substring(0, hash),
                signature.replaceFirst("\\(.*", ""),
                parameters(signature),
                Moment.valueOf(columns[3]),
                columns[4],
                killOnly);
    }

    /** Whether a method of the owner is meant. */
    public boolean isAt(String methodName, List<String> parameterTypes) {
        return method.equals(methodName)
                && parameters.map(parameterTypes::equals).orElse(true);
    }

    /** Whether only exports come there whose job was deleted on their way. */
    public boolean isAfterDeletion() {
        return name.contains(".deletion.") || name.contains(".removal.");
    }

    /** Whether only exports come there that are replayed. */
    public boolean isOfReplay() {
        return name.contains(".replay.") || name.contains(".refetch.");
    }

    private static Optional<List<String>> parameters(String signature) {
        int open = signature.indexOf('(');
        if (open < 0) {
            return Optional.empty();
        }
        String inside = signature.substring(open + 1, signature.length() - 1);
        return Optional.of(
                Arrays.stream(inside.split(",")).filter(type -> !type.isEmpty()).toList());
    }
}
