package dev.prospector.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.prospector.testbed.TestbedResource;

/** A test on the whole gateway with stubbed services: one and the same instance for all such tests. */
@QuarkusTest
@QuarkusTestResource(TestbedResource.class)
@QuarkusTestResource(ServicesResource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RunningGateway {}
