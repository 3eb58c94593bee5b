package dev.prospector.candidate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

import dev.prospector.testbed.TestbedResource;

/** Database, broker and job-service of all tests of this module, whose answers must be as documented: one application serves them all. */
@QuarkusTestResource(
        value = TestbedResource.class,
        initArgs = {
            @ResourceArg(name = "schema", value = "candidate"),
            @ResourceArg(name = "kafka", value = "true"),
            @ResourceArg(name = "answers", value = "candidate-service")
        })
@QuarkusTestResource(OtherServices.class)
class CandidateTestbed {}
