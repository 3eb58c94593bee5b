package dev.prospector.local.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSearchTest {

    private static final Canary NAME = Canary.of("a name", "zo\u00eb-4711-lena", Allowance.NOWHERE);
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void every_disguise_is_found_where_it_stands() throws IOException {
        for (var form : Disguises.of(NAME.value()).entrySet()) {
            List<Find> finds = search(file(1_000, 321, form.getValue()));
            assertEquals(1, finds.size(), form.getKey());
            assertEquals(form.getKey(), finds.get(0).disguise());
            assertEquals(321, finds.get(0).offset());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, MEBIBYTE - 30, MEBIBYTE - 5, MEBIBYTE, 2 * MEBIBYTE - 100, 3 * MEBIBYTE - 15})
    void it_is_found_once_wherever_in_the_file_it_is(int offset) throws IOException {
        List<Find> finds = search(file(3 * MEBIBYTE, offset, NAME.value()));
        assertEquals(List.of((long) offset), finds.stream().map(Find::offset).toList());
    }

    @Test
    void what_is_not_whole_is_not_found() throws IOException {
        byte[] half = Arrays.copyOf(NAME.value(), NAME.value().length - 1);
        assertEquals(List.of(), search(file(100, 100 - half.length, half)));
    }

    @Test
    void what_chance_would_find_is_no_canary() {
        List<Canary> canaries = List.of(Canary.of("a word", "job", Allowance.NOWHERE));
        assertThrows(IllegalArgumentException.class, () -> new ByteSearch(canaries));
    }

    private List<Find> search(Path file) {
        return new ByteSearch(List.of(NAME)).in(folder, new Location(file.getFileName(), Area.LOGS));
    }

    /** Of random bytes, with some put in. */
    private Path file(int size, int offset, byte[] bytes) throws IOException {
        byte[] all = new byte[size];
        new Random(7).nextBytes(all);
        System.arraycopy(bytes, 0, all, offset, bytes.length);
        return Files.write(folder.resolve("file"), all);
    }
}
