package shop;

public record Book(long id, String title) {}
