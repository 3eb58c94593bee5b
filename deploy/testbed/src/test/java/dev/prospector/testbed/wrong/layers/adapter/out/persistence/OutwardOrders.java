package dev.prospector.testbed.wrong.layers.adapter.out.persistence;

record OutwardOrders() {}
