package dev.prospector.integration.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says something of a person: logs and the audit trail show that it is there, never what it is (product.md 2.12). On a type, all of it is
 * personal. What has such a part does not print it either.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Personal {}
