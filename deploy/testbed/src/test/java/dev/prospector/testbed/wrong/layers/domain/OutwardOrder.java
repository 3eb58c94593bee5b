package dev.prospector.testbed.wrong.layers.domain;

import dev.prospector.testbed.wrong.layers.application.port.in.Ordering;

record OutwardOrder(Ordering ordering) {}
