package dev.prospector.job.adapter.out.persistence.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.application.port.out.posting.JobNumbers;
import dev.prospector.job.domain.posting.JobNumber;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcJobNumbersTest {
    private static final int EACH = 20;

    private final String tenant = TestTenants.fresh();

    @Inject
    JobNumbers numbers;

    @Inject
    Tenants tenants;

    @Test
    void each_tenant_counts_from_1001() {
        assertEquals(new JobNumber(1001), next(tenant));
        assertEquals(new JobNumber(1002), next(tenant));
        assertEquals(new JobNumber(1001), next(TestTenants.fresh()));
    }

    @Test
    void two_who_count_at_once_never_get_the_same_number() {
        var drawn = AtOnce.twice(
                () -> IntStream.range(0, EACH).mapToObj(i -> next(tenant)).toList());

        var sequences = drawn.stream()
                .flatMap(List::stream)
                .map(JobNumber::sequence)
                .sorted()
                .toList();
        assertEquals(LongStream.range(1001, 1001 + 2 * EACH).boxed().toList(), sequences);
    }

    private JobNumber next(String of) {
        return tenants.in(of, () -> numbers.next());
    }
}
