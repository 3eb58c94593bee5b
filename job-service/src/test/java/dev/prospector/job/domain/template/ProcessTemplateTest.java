package dev.prospector.job.domain.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.user.UserId;

class ProcessTemplateTest {
    private static final UserId ONE = new UserId("one");

    @Test
    void the_standard_one_needs_no_approval_and_takes_prospects() {
        var standard = ProcessTemplate.standard(Samples.NOW);
        assertTrue(standard.isStandard());
        assertEquals(List.of(), standard.content().approvers());
        assertTrue(standard.content().plan().prospectEnabled());
        assertFalse(standard.content().plan().hidesOthersFeedback());
    }

    @Test
    void the_standard_one_can_be_changed_but_not_deleted() {
        var standard = ProcessTemplate.standard(Samples.NOW);
        var changed = standard.changed(content("Other", ONE));
        assertEquals(standard.id(), changed.id());
        assertEquals("Other", changed.content().name());
        assertTrue(changed.isStandard());
        assertThrows(StandardTemplate.class, changed::demandDeletable);
        assertDoesNotThrow(ProcessTemplate.made(content("Own", ONE), Samples.NOW)::demandDeletable);
    }

    @Test
    void a_name_is_one_line_that_fits() {
        assertEquals("Own", content(" Own ").name());
        assertRefused("name NOT_BLANK", " ");
        assertRefused("name SIZE", "n".repeat(101));
        assertRefused("name CONTROL_CHARACTER", "a\tb");
    }

    @Test
    void approvers_are_at_most_twenty_each_once() {
        assertRefused("approvers TWICE", "Own", ONE, ONE);
        assertEquals(20, content("Own", users(20)).approvers().size());
        assertRefused("approvers SIZE", "Own", users(21));
    }

    private static UserId[] users(int number) {
        return IntStream.range(0, number).mapToObj(i -> new UserId("u" + i)).toArray(UserId[]::new);
    }

    private static TemplateContent content(String name, UserId... approvers) {
        return new TemplateContent(name, ProcessPlan.standard(), List.of(approvers));
    }

    private static void assertRefused(String fault, String name, UserId... approvers) {
        var refused = assertThrows(InvalidValue.class, () -> content(name, approvers));
        assertEquals(fault, refused.field() + " " + refused.code());
    }
}
