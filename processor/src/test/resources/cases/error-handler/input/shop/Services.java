package shop;

public record Services(String greeting) {}
