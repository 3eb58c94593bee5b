package dev.prospector.job.domain.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.InvalidValue;

class JobDetailsTest {
    private static final Location NOWHERE_IN_GERMANY = new Location(null, null, "de", null);

    @Test
    void title_and_description_are_required() {
        assertRefused("title", () -> new JobDetails(" ", "text", Samples.HAMBURG, WorkplaceType.HYBRID));
        assertRefused("description", () -> new JobDetails("title", "\n", Samples.HAMBURG, WorkplaceType.HYBRID));
    }

    @Test
    void a_country_is_required_and_must_exist() {
        assertRefused("location.country", () -> new Location("Hamburg", null, null, null));
        assertRefused("location.country", () -> new Location("Hamburg", null, "XX", null));
        assertEquals("DE", NOWHERE_IN_GERMANY.country());
    }

    @Test
    void a_city_is_required_unless_the_work_is_remote() {
        assertRefused("location.city", () -> job(WorkplaceType.ON_SITE));
        assertRefused("location.city", () -> job(WorkplaceType.HYBRID));
        assertEquals(WorkplaceType.REMOTE, job(WorkplaceType.REMOTE).workplaceType());
    }

    @Test
    void work_is_on_site_unless_said_otherwise() {
        var details = new JobDetails("title", "text", Samples.HAMBURG, null);

        assertEquals(WorkplaceType.ON_SITE, details.workplaceType());
    }

    private static JobDetails job(WorkplaceType workplaceType) {
        return new JobDetails("title", "text", NOWHERE_IN_GERMANY, workplaceType);
    }

    private static void assertRefused(String field, Executable details) {
        assertEquals(field, assertThrows(InvalidValue.class, details).field());
    }
}
