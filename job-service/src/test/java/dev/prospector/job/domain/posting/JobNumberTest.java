package dev.prospector.job.domain.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobNumberTest {
    @Test
    void it_is_read_as_it_is_written() {
        var number = new JobNumber(1042);

        assertEquals("JOB-1042", number.toString());
        assertEquals(Optional.of(number), JobNumber.parse("JOB-1042"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "job-1042", "JOB-01042", "JOB-1042 ", "JOB-", "JOB--1", "1042", "JOB-12345678901234567890"})
    void anything_else_is_no_job_number(String text) {
        assertEquals(Optional.empty(), JobNumber.parse(text));
    }
}
