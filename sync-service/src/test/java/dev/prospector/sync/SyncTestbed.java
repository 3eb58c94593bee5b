package dev.prospector.sync;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

import dev.prospector.testbed.TestbedResource;

/** Database, broker and the other services, for all tests of this module: one application serves them all. */
@QuarkusTestResource(
        value = TestbedResource.class,
        initArgs = {
            @ResourceArg(name = "schema", value = "sync"),
            @ResourceArg(name = "kafka", value = "true"),
            @ResourceArg(name = "answers", value = "sync-service")
        })
@QuarkusTestResource(OtherServices.class)
class SyncTestbed {}
