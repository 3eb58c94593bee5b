package dev.prospector.candidate.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of whom somebody is, or how to reach them: names, addresses, numbers, member URNs, what they say about themselves. Put once, on the
 * component or on the whole type. Audit and logs show {@code ***} in its place, and nothing that carries it prints it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Personal {}
