package dev.prospector.testbed.wrong.http.adapter.out.http;

import dev.prospector.testbed.wrong.http.application.port.out.Couriers;

record HttpCouriers() implements Couriers {}
