package shop;

record User(long id, String name) {}
