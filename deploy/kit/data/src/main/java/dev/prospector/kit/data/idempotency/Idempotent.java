package dev.prospector.kit.data.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

import dev.prospector.kit.data.sql.Tenants;

/**
 * Put on every public {@code @POST} resource method: its requests may carry an {@code Idempotency-Key} (architecture.md 4). What the same
 * user asks again under the same key within 24 hours is answered with what was answered first, and not done again:
 *
 * <ul>
 *   <li>same method, path, query and body: the first answer, with {@code Idempotent-Replayed: true};
 *   <li>anything else: 422 {@code IDEMPOTENCY_KEY_REUSED};
 *   <li>while the first is not yet answered: waits for it for up to five seconds, then 409 {@code IDEMPOTENT_REQUEST_UNDERWAY};
 *   <li>a key that is none: 400 {@code BAD_IDEMPOTENCY_KEY}.
 * </ul>
 *
 * <p>Only successes (2xx) are kept; what was refused or failed is judged afresh. Without the header nothing happens. Answers are kept as
 * they were sent: a method whose answer holds secrets or texts keeps none ({@link #answerKept}).
 *
 * <p>It counts on methods alone; an interceptor needs it on a type.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {
    /**
     * True: one transaction holds what the method does and the answer, so that both are there or neither. The method's own transactions
     * join it, and it must neither call other services nor use {@link Tenants}.
     *
     * <p>False, for methods that do: the key is claimed in a transaction of its own before, and the answer stored in another after. When
     * the method fails the claim is given back. When the process ends in between, the key is refused with 409 for five minutes and the
     * request is then done once more: the method must bear that.
     */
    @Nonbinding
    boolean transactional() default true;

    /**
     * False, for methods whose answer holds a secret: nothing of it is kept, and each request is done anew, whatever key it carries. The
     * method must bear being done twice, and its document must say so.
     */
    @Nonbinding
    boolean answerKept() default true;
}
