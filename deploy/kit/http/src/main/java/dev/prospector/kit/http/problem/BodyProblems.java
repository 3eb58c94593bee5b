package dev.prospector.kit.http.problem;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Bodies that cannot be read: 400 with a pointer to the place. Values are never repeated: they may be personal. */
class BodyProblems {
    private static final String WRONG_FORMAT = "This value has another form than the field takes.";

    @ServerExceptionMapper(priority = 1)
    Response unknownField(UnrecognizedPropertyException e) {
        return malformed(e, "UNKNOWN_FIELD", "This field is not known here.").toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    Response wrongFormat(InvalidFormatException e) {
        return malformed(e, "WRONG_FORMAT", WRONG_FORMAT).toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    Response refusedValue(ValueInstantiationException e) {
        return malformed(e, "WRONG_FORMAT", WRONG_FORMAT).toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    Response wrongType(MismatchedInputException e) {
        return malformed(e, "WRONG_TYPE", "This value has another type than the field takes.")
                .toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JsonProcessingException e) {
        return notJson(e).toResponse();
    }

    static HttpProblem notJson(JsonProcessingException e) {
        var message = "Here the body is not well-formed JSON.";
        return e instanceof JsonMappingException inside
                ? malformed(inside, "MALFORMED_JSON", message)
                : problem(new Problems.Fault("", "MALFORMED_JSON", message));
    }

    private static HttpProblem malformed(JsonMappingException e, String code, String message) {
        var pointer = e.getPath().stream().map(BodyProblems::step).collect(Collectors.joining());
        return problem(new Problems.Fault(pointer, code, message));
    }

    private static String step(JsonMappingException.Reference reference) {
        var name = reference.getFieldName();
        return name == null ? "/" + reference.getIndex() : Pointers.step(name);
    }

    private static HttpProblem problem(Problems.Fault fault) {
        return Problems.faulty(400, "MALFORMED_BODY", "The body cannot be read.", List.of(fault));
    }
}
