package dev.prospector.candidate.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;

import dev.prospector.candidate.application.port.out.ConcurrentChange;

class ProblemMappersTest {
    @Test
    void a_concurrent_change_is_a_conflict() {
        var answer = new ProblemMappers().changed(new ConcurrentChange(new IllegalStateException()));
        var problem = (HttpProblem) answer.getEntity();
        assertEquals(409, answer.getStatus());
        assertEquals("CONCURRENT_CHANGE", problem.getParameters().get("code"));
    }
}
