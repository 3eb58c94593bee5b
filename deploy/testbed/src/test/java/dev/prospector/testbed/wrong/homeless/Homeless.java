package dev.prospector.testbed.wrong.homeless;

record Homeless() {}
