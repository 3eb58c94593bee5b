package dev.prospector.integration.adapter.out.http.linkedin;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.application.port.out.link.LinkedInMembers.Consent;

/** The LinkedIn client, with failures in the words of the ports. */
@ApplicationScoped
public class Questions {
    private static final Logger LOG = Logger.getLogger(Questions.class);

    private final LinkedInClient linkedIn;

    public Questions(LinkedInClient linkedIn) {
        this.linkedIn = linkedIn;
    }

    public Edition edition(Resource resource) {
        return linkedIn.edition(resource);
    }

    /**
     * @param reading may throw {@link UnusableAnswer}, and what values of the domain throw for what they do not take
     * @throws LinkedInDeclined when there is no answer that can be read
     */
    public <T> T ask(Caller caller, Call call, Function<byte[], T> reading) {
        try {
            return read(linkedIn.ask(caller, call), reading);
        } catch (CallFailed e) {
            throw declined(e);
        }
    }

    /** As {@link #ask}, for who has to know when LinkedIn answered, by its own clock. */
    public <T> T askDated(Caller caller, Call call, Function<Answer, T> reading) {
        try {
            return read(linkedIn.askDated(caller, call), reading);
        } catch (CallFailed e) {
            throw declined(e);
        }
    }

    /** The same as a member, for whose consent LinkedIn gave a code. */
    public <T> T askAsMember(Caller caller, Call call, Consent consent, Function<byte[], T> reading) {
        try {
            return read(linkedIn.askAsMember(caller, call, consent), reading);
        } catch (CallFailed e) {
            throw declined(e);
        }
    }

    /** As {@link #ask}; nothing when what was to be made is there already. */
    public <T> Optional<T> askUnlessThere(Caller caller, Call call, Function<byte[], T> reading) {
        try {
            return Optional.of(read(linkedIn.ask(caller, call), reading));
        } catch (CallFailed e) {
            if (e.kind() == CallFailed.Kind.CONFLICT) {
                return Optional.empty();
            }
            throw declined(e);
        }
    }

    private static <A, T> T read(A answer, Function<A, T> reading) {
        try {
            return reading.apply(answer);
        } catch (UnusableAnswer e) {
            LOG.warnf("%s", e.getMessage());
            throw unusable();
        } catch (IllegalArgumentException e) {
            // Not passed on: it might quote the answer.
            LOG.warn("LinkedIn's answer: a value is not of its kind");
            throw unusable();
        }
    }

    public static LinkedInDeclined declined(CallFailed failure) {
        return failure.isBadRequest()
                ? LinkedInDeclined.badRequest(failure.retryAfter())
                : new LinkedInDeclined(reason(failure.kind()), failure.retryAfter());
    }

    public static LinkedInDeclined unusable() {
        return new LinkedInDeclined(Reason.LINKEDIN_ERROR, Duration.ZERO);
    }

    public static Reason reason(CallFailed.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> Reason.UNREACHABLE;
            case LINKEDIN_ERROR -> Reason.LINKEDIN_ERROR;
            case THROTTLED -> Reason.THROTTLED;
            case DENIED -> Reason.DENIED;
            case CONFLICT, REFUSED -> Reason.REFUSED;
        };
    }
}
