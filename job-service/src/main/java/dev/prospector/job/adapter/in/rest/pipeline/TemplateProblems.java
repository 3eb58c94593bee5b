package dev.prospector.job.adapter.in.rest.pipeline;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.prospector.job.domain.posting.ProcessFixed;
import dev.prospector.job.domain.template.StandardTemplate;
import dev.prospector.job.domain.template.TemplateNotFound;
import dev.prospector.kit.http.problem.Problems;

/** What is refused to who plans processes. */
class TemplateProblems {
    @ServerExceptionMapper
    Response noTemplate(TemplateNotFound e) {
        return Problems.notFound("TEMPLATE_NOT_FOUND", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response standard(StandardTemplate e) {
        return Problems.conflict("STANDARD_TEMPLATE", e.getMessage()).toResponse();
    }

    @ServerExceptionMapper
    Response fixed(ProcessFixed e) {
        return Problems.conflict("PROCESS_FIXED", e.getMessage()).toResponse();
    }
}
