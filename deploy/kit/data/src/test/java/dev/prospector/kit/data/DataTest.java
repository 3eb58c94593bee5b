package dev.prospector.kit.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Runs in the one application of these tests, on a real database and a real broker. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTest
@QuarkusTestResource(value = FaultyTestbed.class, initArgs = @ResourceArg(name = "schema", value = "kit"))
public @interface DataTest {}
