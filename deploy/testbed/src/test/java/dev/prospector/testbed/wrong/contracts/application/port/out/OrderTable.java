package dev.prospector.testbed.wrong.contracts.application.port.out;

final class OrderTable {}
