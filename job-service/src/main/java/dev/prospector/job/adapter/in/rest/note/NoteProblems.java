package dev.prospector.job.adapter.in.rest.note;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.note.NoteNotFound;
import dev.prospector.kit.http.problem.Problems;

/** What is refused of notes. */
class NoteProblems {
    @ServerExceptionMapper
    Response noNote(NoteNotFound e) {
        return Problems.notFound("NOTE_NOT_FOUND", e.getMessage()).toResponse();
    }
}
