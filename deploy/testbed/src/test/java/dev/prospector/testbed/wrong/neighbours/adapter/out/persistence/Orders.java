package dev.prospector.testbed.wrong.neighbours.adapter.out.persistence;

public record Orders() {}
