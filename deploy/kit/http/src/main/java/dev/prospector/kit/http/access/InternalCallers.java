package dev.prospector.kit.http.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.prospector.kit.http.Headers;

/** Which service clients may call this internal endpoint, by client id. Everyone else, users included, gets 403. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InternalCallers {
    String[] value();

    /** False where the path, not the header {@link Headers#TENANT}, names the tenant. */
    boolean tenantHeader() default true;
}
