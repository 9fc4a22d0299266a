package shop;

public record Services(String name, String title, Runnable task) {}
