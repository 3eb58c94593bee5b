package dev.prospector.kit.http.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door below {@code /internal} through which the gateway asks with a user's own token for a part of what it composes. No row of
 * {@code access.yaml} is about it: {@link OperationAccess} is asked about the operation that is named here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface JudgedAs {
    /** An operationId of the service's own, such as {@code readJob}. */
    String value();
}
