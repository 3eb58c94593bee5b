package dev.prospector.testbed.wrong.layers.application.service;

record InwardService() {}
