package dev.prospector.local.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.prospector.local.Progress;
import dev.prospector.testbed.Repository;

/** quality.md S4. */
class ByteScanFaultsIT {

    @Test
    void no_secret_no_token_and_no_text_is_in_any_byte_that_the_system_leaves_behind() {
        Scan scan = new Scan(
                Repository.root().resolve("deploy/local/target/scan"), new Progress(System.out, Instant.now()));
        assertEquals(List.of(), scan.failures());
    }
}
