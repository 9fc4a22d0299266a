package shop;

public record Source(String text) {}
