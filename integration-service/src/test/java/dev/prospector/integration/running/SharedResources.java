package dev.prospector.integration.running;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** What every {@code @QuarkusTest} of this module runs on: one database, one broker, one LinkedIn, one job-service. */
@QuarkusTestResource(value = GatedTestbed.class, initArgs = @ResourceArg(name = "schema", value = "integration"))
@QuarkusTestResource(LinkedInServer.class)
@QuarkusTestResource(JobServer.class)
final class SharedResources {}
