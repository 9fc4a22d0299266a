package shop;

public record Services(String name) {}
