package dev.prospector.testbed.wrong.layers.adapter.in.rest;

record InwardResource() {}
