package dev.prospector.job;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

import dev.prospector.testbed.TestbedResource;

/** Database and broker of all tests of this module, whose one application serves them all; its answers must be those of its document. */
@QuarkusTestResource(
        value = TestbedResource.class,
        initArgs = {
            @ResourceArg(name = "schema", value = "job"),
            @ResourceArg(name = "kafka", value = "true"),
            @ResourceArg(name = "answers", value = "job-service")
        })
class JobTestbed {}
