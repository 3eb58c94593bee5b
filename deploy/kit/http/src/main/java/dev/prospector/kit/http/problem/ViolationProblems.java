package dev.prospector.kit.http.problem;

import java.util.Comparator;
import java.util.Locale;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Values that break a declared constraint: 422 with a pointer and the constraint's name for each. */
class ViolationProblems {
    @ServerExceptionMapper(priority = 1)
    Response invalid(ConstraintViolationException e) {
        var faults = e.getConstraintViolations().stream()
                .map(ViolationProblems::fault)
                .sorted(Comparator.comparing(Problems.Fault::pointer).thenComparing(Problems.Fault::code))
                .toList();
        return Problems.faulty(422, "INVALID", "The request breaks a rule.", faults)
                .toResponse();
    }

    private static Problems.Fault fault(ConstraintViolation<?> violation) {
        return new Problems.Fault(pointer(violation.getPropertyPath()), code(violation), violation.getMessage());
    }

    /** {@code NotBlank} becomes {@code NOT_BLANK}. */
    private static String code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(Pointers.step(node.getName()));
            }
        }
        return pointer.toString();
    }
}
