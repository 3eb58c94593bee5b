package dev.prospector.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RouteTableTest {
    private static final RouteTable TABLE = RouteTable.of(List.of(
            Route.of("GET", "/jobs", Service.JOB),
            Route.of("POST", "/jobs", Service.JOB),
            Route.of("GET", "/jobs/{id}/board", Service.GATEWAY),
            Route.of("GET", "/jobs/{jobId}/board", Service.JOB),
            Route.of("GET", "/candidates/{id}", Service.CANDIDATE),
            Route.of("GET", "/candidates/{id}/linkedin", Service.SYNC),
            Route.of("POST", "/candidates/merges", Service.CANDIDATE),
            Route.of("POST", "/candidates:batchGet", Service.CANDIDATE)));

    @Test
    void a_path_leads_to_the_service_whose_document_has_it() {
        assertEquals(Optional.of(Service.JOB), owner("GET", "jobs"));
        assertEquals(Optional.of(Service.CANDIDATE), owner("GET", "candidates", "4711"));
        assertEquals(Optional.of(Service.CANDIDATE), owner("POST", "candidates:batchGet"));
    }

    @Test
    void an_operation_of_the_gateway_replaces_the_services_in_whatever_order_they_come() {
        assertEquals(Optional.of(Service.GATEWAY), owner("GET", "jobs", "1", "board"));
    }

    @Test
    void a_name_goes_before_a_parameter() {
        assertEquals(Optional.of(Service.CANDIDATE), owner("POST", "candidates", "merges"));
        assertEquals(Optional.empty(), owner("GET", "candidates", "merges"));
    }

    @Test
    void a_name_that_leads_nowhere_can_still_be_a_parameter() {
        assertEquals(Optional.of(Service.SYNC), owner("GET", "candidates", "merges", "linkedin"));
    }

    @Test
    void head_is_taken_where_get_is() {
        assertEquals(Optional.of(Service.JOB), owner("HEAD", "jobs"));
        assertEquals(Optional.empty(), owner("HEAD", "candidates:batchGet"));
    }

    @Test
    void a_known_path_says_which_methods_it_takes() {
        assertEquals("GET, HEAD, POST", TABLE.at(List.of("jobs")).orElseThrow().allowed());
        assertEquals(
                "POST", TABLE.at(List.of("candidates:batchGet")).orElseThrow().allowed());
    }

    @Test
    void unknown_paths_have_no_place() {
        assertTrue(TABLE.at(List.of("jobs", "1")).isEmpty());
        assertTrue(TABLE.at(List.of("Jobs")).isEmpty());
        assertTrue(TABLE.at(List.of()).isEmpty());
        assertTrue(TABLE.at(List.of("jobs", "1", "board", "x")).isEmpty());
    }

    @Test
    void two_services_cannot_both_answer_an_operation() {
        var claims =
                List.of(Route.of("GET", "/jobs/{id}", Service.JOB), Route.of("GET", "/jobs/{jobId}", Service.SYNC));
        assertThrows(IllegalStateException.class, () -> RouteTable.of(claims));
    }

    @Test
    void a_parameter_takes_one_whole_segment() {
        assertThrows(IllegalArgumentException.class, () -> Route.of("GET", "/jobs/{id}.csv", Service.JOB));
        assertThrows(IllegalArgumentException.class, () -> Route.of("GET", "/jobs/", Service.JOB));
        assertThrows(IllegalArgumentException.class, () -> Route.of("GET", "jobs", Service.JOB));
    }

    private static Optional<Service> owner(String method, String... segments) {
        return TABLE.at(List.of(segments)).flatMap(place -> place.owner(method));
    }
}
