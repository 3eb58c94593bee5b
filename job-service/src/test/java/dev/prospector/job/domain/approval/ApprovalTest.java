package dev.prospector.job.domain.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.job.Samples;
import dev.prospector.job.domain.InvalidValue;
import dev.prospector.job.domain.access.ForbiddenAction;
import dev.prospector.job.domain.user.UserId;

class ApprovalTest {
    private static final UserId ONE = new UserId("one");
    private static final UserId TWO = new UserId("two");
    private static final Word YES = Word.said(Decision.APPROVE, null, Samples.NOW);
    private static final Word NO = Word.said(Decision.REJECT, "Too dear.", Samples.NOW);

    private final Approval approval = Approval.by(List.of(ONE, TWO));

    @Test
    void all_must_approve() {
        var half = approval.told(TWO, YES);
        assertFalse(half.isGiven());
        assertTrue(half.told(ONE, YES).isGiven());
    }

    @Test
    void one_rejection_rejects() {
        var refused = approval.told(ONE, YES).told(TWO, NO);
        assertTrue(refused.isRefused());
        assertFalse(refused.isGiven());
        assertFalse(approval.told(ONE, YES).isRefused());
    }

    @Test
    void nobody_approves_twice() {
        var told = approval.told(ONE, YES);
        assertThrows(AlreadyDecided.class, () -> told.told(ONE, YES));
        assertThrows(AlreadyDecided.class, () -> told.told(ONE, NO));
    }

    @Test
    void only_approvers_speak() {
        assertThrows(ForbiddenAction.class, () -> approval.told(new UserId("One"), YES));
    }

    @Test
    void in_a_new_round_nothing_was_said() {
        assertEquals(approval, approval.told(ONE, NO).asked());
    }

    @Test
    void approvers_stay_in_their_order() {
        var told = approval.told(TWO, YES).told(ONE, YES);
        assertEquals(
                List.of(ONE, TWO),
                told.approvers().stream().map(Approver::userId).toList());
    }

    @Test
    void without_approvers_none_is_needed() {
        assertFalse(Approval.by(List.of()).isNeeded());
        assertTrue(approval.isNeeded());
    }

    @Test
    void a_comment_may_be_missing_and_must_fit() {
        assertEquals(
                Optional.empty(), Word.said(Decision.REJECT, "  ", Samples.NOW).comment());
        assertEquals(
                Optional.of("a\nb"),
                Word.said(Decision.REJECT, " a\r\nb ", Samples.NOW).comment());
        var refused = assertThrows(InvalidValue.class, () -> Word.said(Decision.REJECT, "c".repeat(2001), Samples.NOW));
        assertEquals("comment SIZE", refused.field() + " " + refused.code());
    }
}
