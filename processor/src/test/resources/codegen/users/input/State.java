package users;

enum State {
  OPEN,
  CLOSED
}
