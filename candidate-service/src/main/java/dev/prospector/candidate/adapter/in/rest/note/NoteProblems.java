package dev.prospector.candidate.adapter.in.rest.note;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.candidate.domain.note.NoteNotFound;
import dev.prospector.kit.http.problem.Problems;

/** What the rules of notes refuse, in HTTP's words. */
class NoteProblems {
    @ServerExceptionMapper
    Response noNote(NoteNotFound e) {
        return Problems.notFound("NOTE_NOT_FOUND", e.getMessage()).toResponse();
    }
}
