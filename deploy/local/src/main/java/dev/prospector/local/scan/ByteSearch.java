package dev.prospector.local.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for many canaries in all their disguises at once, in one pass over a file. */
final class ByteSearch {

    private static final int BUFFER = 1 << 20;
    private static final int BYTE = 0xff;
    private static final int SHORTEST = 8;

    /** One form of one canary. */
    private record Form(Canary canary, String disguise, byte[] bytes) {

        boolean standsAt(byte[] buffer, int at, int end) {
            return at + bytes.length <= end && Arrays.equals(buffer, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    /** Spares nearly every position the look into the map. */
    private final BitSet begins = new BitSet(1 << 16);

    private final Map<Integer, List<Form>> byBegin = new HashMap<>();
    private int longest;

    /** @throws IllegalArgumentException for one that is so short that chance would find it */
    ByteSearch(List<Canary> canaries) {
        canaries.forEach(canary ->
                Disguises.of(canary.value()).forEach((disguise, bytes) -> add(new Form(canary, disguise, bytes))));
    }

    /** @param root of the location's path */
    List<Find> in(Path root, Location location) {
        List<Find> finds = new ArrayList<>();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(root.resolve(location.path()))) {
            int kept = 0;
            long offset = 0;
            int read = bytes.readNBytes(buffer, 0, BUFFER);
            while (read > 0) {
                int end = kept + read;
                boolean last = read < BUFFER - kept;
                int done = last ? end : end - longest;
                search(buffer, done, end, offset, location, finds);
                System.arraycopy(buffer, done, buffer, 0, end - done);
                offset += done;
                kept = end - done;
                read = bytes.readNBytes(buffer, kept, BUFFER - kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return finds;
    }

    private void add(Form form) {
        if (form.bytes().length < SHORTEST) {
            throw new IllegalArgumentException(form.canary() + " as " + form.disguise() + " is too short");
        }
        int begin = begin(form.bytes(), 0);
        begins.set(begin);
        byBegin.computeIfAbsent(begin, any -> new ArrayList<>()).add(form);
        longest = Math.max(longest, form.bytes().length);
    }

    /** @param done forms that begin from here on are for the next buffer */
    private void search(byte[] buffer, int done, int end, long offset, Location location, List<Find> finds) {
        for (int at = 0; at < Math.min(done, end - 1); at++) {
            int begin = begin(buffer, at);
            if (begins.get(begin)) {
                for (Form form : byBegin.get(begin)) {
                    if (form.standsAt(buffer, at, end)) {
                        finds.add(new Find(form.canary(), form.disguise(), location, offset + at));
                    }
                }
            }
        }
    }

    private static int begin(byte[] bytes, int at) {
        return (bytes[at] & BYTE) << 8 | bytes[at + 1] & BYTE;
    }
}
