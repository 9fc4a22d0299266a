package shop;

public record Services(Users users) {}
