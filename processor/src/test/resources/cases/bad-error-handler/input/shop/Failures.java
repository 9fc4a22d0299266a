package shop;

final class Failures {}
