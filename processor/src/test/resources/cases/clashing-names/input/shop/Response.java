package shop;

public enum Response {
  YES,
  NO
}
