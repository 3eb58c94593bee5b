package dev.prospector.candidate.domain.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.candidate.domain.CandidateNotFound;
import dev.prospector.candidate.domain.UserId;

class CallerTest {
    private final Caller interviewer = caller(TenantRole.INTERVIEWER);
    private final Caller recruiter = caller(TenantRole.RECRUITER);

    @Test
    void what_is_allowed_goes_on() {
        assertDoesNotThrow(() -> interviewer.require(Operation.READ_CANDIDATE, Relation.HIRING_TEAM));
        assertDoesNotThrow(() -> recruiter.require(Operation.LIST_CANDIDATES));
    }

    @Test
    void what_is_denied_is_forbidden() {
        assertThrows(ForbiddenAction.class, () -> interviewer.require(Operation.LIST_CANDIDATES));
        assertThrows(ForbiddenAction.class, () -> caller().require(Operation.READ_CANDIDATE, Relation.HIRING_TEAM));
    }

    @Test
    void what_is_hidden_is_not_there() {
        assertThrows(CandidateNotFound.class, () -> interviewer.require(Operation.READ_CANDIDATE, Relation.NONE));
        assertThrows(CandidateNotFound.class, () -> interviewer.require(Operation.READ_CANDIDATE));
    }

    @Test
    void what_is_hidden_is_said_in_its_own_words() {
        var notFound = new IllegalArgumentException("no such pool");
        assertSame(
                notFound,
                assertThrows(
                        IllegalArgumentException.class,
                        () -> recruiter.require(Operation.READ_TALENT_POOL, Relation.NONE, () -> notFound)));
        assertDoesNotThrow(
                () -> recruiter.require(Operation.READ_TALENT_POOL, Relation.POOL_CONTRIBUTOR, () -> notFound));
        assertThrows(
                ForbiddenAction.class,
                () -> recruiter.require(Operation.DELETE_TALENT_POOL, Relation.POOL_CONTRIBUTOR, () -> notFound));
    }

    @Test
    void only_what_is_allowed_may_be_done() {
        assertTrue(recruiter.may(Operation.DELETE_TALENT_POOL, Relation.POOL_OWNER));
        assertFalse(recruiter.may(Operation.DELETE_TALENT_POOL, Relation.POOL_CONTRIBUTOR));
        assertFalse(recruiter.may(Operation.DELETE_TALENT_POOL, Relation.NONE));
    }

    @Test
    void callers_are_known_by_their_id() {
        assertEquals(new UserId("someone"), recruiter.id());
    }

    @Test
    void only_for_interviewers_it_matters_what_joins_them_to_a_candidate() {
        assertTrue(interviewer.needsRelationTo(Operation.READ_CANDIDATE));
        assertFalse(recruiter.needsRelationTo(Operation.READ_CANDIDATE));
        assertFalse(caller(TenantRole.INTERVIEWER, TenantRole.READ_ONLY).needsRelationTo(Operation.READ_CANDIDATE));
        assertFalse(interviewer.needsRelationTo(Operation.LIST_CANDIDATES));
    }

    @Test
    void whoever_sees_a_candidate_may_do_what_their_roles_allow() {
        assertTrue(recruiter.may(Operation.CONFIRM_LINKED_IN_MATCH));
        assertTrue(interviewer.may(Operation.READ_LINKED_IN_MATCH));
        assertFalse(interviewer.may(Operation.CONFIRM_LINKED_IN_MATCH));
        assertFalse(caller().may(Operation.READ_LINKED_IN_MATCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ReadCandidate", "readcandidate", "READ_CANDIDATE", "removeCandidate"})
    void what_is_not_called_exactly_so_is_no_operation(String name) {
        assertEquals(Optional.empty(), Operation.named(name));
    }

    @Test
    void words_that_are_no_roles_give_no_rights() {
        assertEquals(Set.of(), TenantRole.among(List.of("Admin", "ADMIN", "read_only", "", "owner")));
        assertEquals(
                Set.of(TenantRole.READ_ONLY, TenantRole.HIRING_MANAGER),
                TenantRole.among(List.of("read-only", "owner", "hiring-manager")));
    }

    @Test
    void who_keeps_people_may_change_whom_they_see() {
        assertTrue(recruiter.may(Operation.CHANGE_CANDIDATE));
        assertTrue(interviewer.may(Operation.READ_CANDIDATE));
        assertFalse(interviewer.may(Operation.CHANGE_CANDIDATE));
        assertFalse(caller().may(Operation.READ_CANDIDATE));
    }

    @Test
    void a_person_goes_with_applications_only_where_each_may_be_deleted() {
        var manager = caller(TenantRole.HIRING_MANAGER);
        assertDoesNotThrow(() -> new Applications(0, 0).demandDeletable(manager));
        assertDoesNotThrow(() -> new Applications(2, 2).demandDeletable(recruiter));
        assertDoesNotThrow(() -> new Applications(2, 2).demandDeletable(caller(TenantRole.ADMIN)));
        assertThrows(CandidateHasApplications.class, () -> new Applications(2, 1).demandDeletable(recruiter));
        assertThrows(CandidateHasApplications.class, () -> new Applications(2, 2).demandDeletable(manager));
        assertThrows(CandidateHasApplications.class, () -> new Applications(1, 1).demandDeletable(caller()));
    }

    @Test
    void of_a_person_with_several_ids_all_applications_count() {
        assertEquals(new Applications(7, 4), new Applications(2, 1).and(new Applications(5, 3)));
        assertEquals(new Applications(2, 1), Applications.NONE.and(new Applications(2, 1)));
    }

    private static Caller caller(TenantRole... roles) {
        return new Caller("someone", Set.of(roles));
    }
}
