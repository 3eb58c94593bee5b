package dev.prospector.job.adapter.out.persistence;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/** An adapter whose statements may collide with somebody else's: see {@link Collisions}. */
@InterceptorBinding
@Target(TYPE)
@Retention(RUNTIME)
public @interface Colliding {}
